<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer the customer</source>
        <translation>Responder ao cliente</translation>
    </message>
    <message>
        <source>What the customer reads; empty means «seen»</source>
        <translation>O que o cliente lê; vazio quer dizer «visto»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Answer, and close the report</source>
        <translation>Responder e fechar o aviso</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
</context>
<context>
    <name>AnswerVM</name>
    <message>
        <source>Answered: the customer reads it on the page.</source>
        <translation>Respondido: o cliente lê na página.</translation>
    </message>
    <message>
        <source>No words with it.</source>
        <translation>Sem palavras.</translation>
    </message>
</context>
<context>
    <name>AreaLetters</name>
    <message numerus="yes">
        <source>%n e-mail(s) wait to be sent, the oldest since %1.</source>
        <translation>
            <numerusform>%n e-mail espera para ser enviado, desde %1.</numerusform>
            <numerusform>%n e-mails esperam para ser enviados, o mais antigo desde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail server is set: preferences.toml names it as area_mail_file.</source>
        <translation>Nenhum servidor de e-mail está definido: area_mail_file em preferences.toml o indica.</translation>
    </message>
    <message>
        <source>The mail server does not take them or cannot be reached; the log of the page says why. Next try: %1.</source>
        <translation>O servidor de e-mail não os aceita ou não pode ser alcançado; o registro da página diz por quê. Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>Nobody sends them: look under «Access» whether the page runs.</source>
        <translation>Ninguém os envia: veja em «Acesso» se a página está funcionando.</translation>
    </message>
    <message>
        <source>Nobody sends them: the service of the page does not run, or has no mail server.</source>
        <translation>Ninguém os envia: o serviço da página não está funcionando, ou não tem servidor de e-mail.</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>Customers see their page</source>
        <translation>Os clientes veem a sua página</translation>
    </message>
    <message>
        <source>Whoever has a slip can open it.</source>
        <translation>Quem tem um cupom pode abrir.</translation>
    </message>
    <message>
        <source>Links answer as if there were no page.</source>
        <translation>Os links respondem como se não houvesse página.</translation>
    </message>
    <message>
        <source>They may report mistakes</source>
        <translation>Podem avisar erros</translation>
    </message>
    <message>
        <source>Reports wait here until somebody answers.</source>
        <translation>Os avisos esperam aqui até alguém responder.</translation>
    </message>
    <message>
        <source>Greeting on the page</source>
        <translation>Saudação na página</translation>
    </message>
    <message>
        <source>How to reach you: telephone, hours</source>
        <translation>Como falar com vocês: telefone, horários</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Outra imagem</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation>Salvar os textos</translation>
    </message>
    <message>
        <source>The real page, in the browser</source>
        <translation>A página real, no navegador</translation>
    </message>
</context>
<context>
    <name>AreaPageVM</name>
    <message>
        <source>Kept: whoever opens the page now reads it.</source>
        <translation>Salvo: quem abre a página agora lê.</translation>
    </message>
    <message>
        <source>Kept: whoever opens the page now sees it.</source>
        <translation>Salvo: quem abre a página agora vê.</translation>
    </message>
</context>
<context>
    <name>AreaPreview</name>
    <message>
        <source>The page as customers will see it</source>
        <translation>A página como os clientes vão ver</translation>
    </message>
</context>
<context>
    <name>AreaReports</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reported mistakes</source>
        <translation>Erros avisados</translation>
    </message>
    <message>
        <source>No mistake waits for an answer.</source>
        <translation>Nenhum aviso espera resposta.</translation>
    </message>
</context>
<context>
    <name>AreaRequests</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Paid by transfer</source>
        <translation>Pagas por transferência</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Withdrawal requests</source>
        <translation>Solicitações de saque</translation>
    </message>
    <message>
        <source>Nothing was paid by bank transfer yet.</source>
        <translation>Nada foi pago por transferência ainda.</translation>
    </message>
    <message>
        <source>Nobody waits for money.</source>
        <translation>Ninguém espera dinheiro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>Pagar %1</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pagar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitação</numerusform>
            <numerusform>%n solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the requests to pay out</source>
        <translation>Escolha as solicitações a pagar</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Outra pasta</translation>
    </message>
    <message>
        <source>Write the files again</source>
        <translation>Gravar os arquivos de novo</translation>
    </message>
    <message>
        <source>The same transfers are the same order for the bank</source>
        <translation>As mesmas transferências são a mesma ordem para o banco</translation>
    </message>
    <message>
        <source>Tick the transfers</source>
        <translation>Escolha as transferências</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Aguardando agora</translation>
    </message>
    <message>
        <source>Yes, pay out</source>
        <translation>Sim, pagar</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Folder for the bank&apos;s files</source>
        <translation>Pasta para os arquivos do banco</translation>
    </message>
    <message>
        <source>Reason, which the customer reads</source>
        <translation>Motivo, que o cliente lê</translation>
    </message>
    <message>
        <source>The amount becomes available to the customer again.</source>
        <translation>O valor volta a ficar disponível para o cliente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not pay out</source>
        <translation>Não pagar</translation>
    </message>
    <message>
        <source>Write a reason</source>
        <translation>Escreva um motivo</translation>
    </message>
</context>
<context>
    <name>AreaRules</name>
    <message>
        <source>Persons may ask for money</source>
        <translation>Pessoas podem pedir o dinheiro</translation>
    </message>
    <message>
        <source>Companies may ask for money</source>
        <translation>Empresas podem pedir o dinheiro</translation>
    </message>
    <message>
        <source>The least that can be asked for</source>
        <translation>Valor mínimo que se pode pedir</translation>
    </message>
    <message>
        <source>Change the least amount</source>
        <translation>Mudar o valor mínimo</translation>
    </message>
    <message>
        <source>Each request is confirmed by a code that comes by e-mail. It is offered only where the page has a mail server, to customers with an e-mail address.</source>
        <translation>Cada solicitação é confirmada por um código que chega por e-mail. É oferecida só onde a página tem um servidor de e-mail, a clientes com endereço de e-mail.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Said when the least is reached</source>
        <translation>Mensagem se o mínimo foi atingido</translation>
    </message>
    <message>
        <source>Said when it is not reached</source>
        <translation>Mensagem se o mínimo não foi atingido</translation>
    </message>
    <message>
        <source>E-mail told of each request</source>
        <translation>E-mail avisado de cada solicitação</translation>
    </message>
    <message>
        <source>The shop as its bank knows it</source>
        <translation>O nome da loja para o banco</translation>
    </message>
    <message>
        <source>The shop&apos;s IBAN</source>
        <translation>O IBAN da loja</translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation>Salvar os textos</translation>
    </message>
</context>
<context>
    <name>AreaScreen</name>
    <message>
        <source>Customer area</source>
        <translation>Área do cliente</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Saques</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
</context>
<context>
    <name>AreaWay</name>
    <message>
        <source>This till and the customers&apos; phones on the same Wi-Fi.</source>
        <translation>Este caixa e os celulares dos clientes no mesmo Wi-Fi.</translation>
    </message>
    <message>
        <source>The address of this computer must not change: reserve it in the router.</source>
        <translation>O endereço deste computador não pode mudar: reserve-o no roteador.</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever listens on that Wi-Fi can read along. It ends when the till is closed.</source>
        <translation>Não é criptografado: quem escuta nesse Wi-Fi pode ler. Termina quando o caixa é fechado.</translation>
    </message>
    <message>
        <source>A computer that is always on, with a name on the internet, and Caddy or nginx with a certificate.</source>
        <translation>Um computador sempre ligado, com um nome na internet, e Caddy ou nginx com um certificado.</translation>
    </message>
    <message>
        <source>The service saldo-area beside the shared PostgreSQL; it comes with its unit file.</source>
        <translation>O serviço saldo-area ao lado do PostgreSQL compartilhado; o arquivo unit vem junto.</translation>
    </message>
    <message>
        <source>The right way: encrypted, reachable from everywhere, also while the till is off.</source>
        <translation>O modo certo: criptografado, acessível de qualquer lugar, mesmo com o caixa desligado.</translation>
    </message>
    <message>
        <source>Nothing. Slips print the balance without a QR.</source>
        <translation>Nada. Os cupons imprimem o saldo sem QR.</translation>
    </message>
    <message>
        <source>A service that runs elsewhere goes on answering until it is stopped, or the page is switched off.</source>
        <translation>Um serviço ligado em outro lugar continua respondendo até ser parado, ou a página desligada.</translation>
    </message>
    <message>
        <source>From this till</source>
        <translation>Deste caixa</translation>
    </message>
    <message>
        <source>in the shop&apos;s own network</source>
        <translation>na rede da loja</translation>
    </message>
    <message>
        <source>From a server</source>
        <translation>De um servidor</translation>
    </message>
    <message>
        <source>on the internet, encrypted</source>
        <translation>na internet, criptografada</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>slips without a QR</source>
        <translation>cupons sem QR</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>The page&apos;s address</source>
        <translation>O endereço da página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try with a phone</source>
        <translation>Testar com um celular</translation>
    </message>
    <message>
        <source>First use one of the ways</source>
        <translation>Primeiro use um dos modos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>Usar este modo</translation>
    </message>
    <message>
        <source>Code to scan with a phone</source>
        <translation>Código para ler com um celular</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>AreaWayVM</name>
    <message>
        <source>Kept: slips name this way from now on.</source>
        <translation>Salvo: a partir de agora os cupons levam aqui.</translation>
    </message>
</context>
<context>
    <name>ArticleFormVM</name>
    <message>
        <source>A price such as %1</source>
        <translation>Um preço como %1</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Informe um nome</translation>
    </message>
</context>
<context>
    <name>ArticleSheet</name>
    <message>
        <source>New article</source>
        <translation>Novo artigo</translation>
    </message>
    <message>
        <source>Edit the article</source>
        <translation>Editar o artigo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>Servido aqui</translation>
    </message>
    <message>
        <source>Food and drink that are served; off for goods sold over the counter.</source>
        <translation>Comida e bebida servidas; desligado para mercadorias vendidas no balcão.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>Voltar a vender</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ArticlesVM</name>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
</context>
<context>
    <name>BacklogSheet</name>
    <message>
        <source>Slips that are not printed stay in the list and can be read on the screen.</source>
        <translation>Os cupons não impressos ficam na lista e podem ser lidos na tela.</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>BacklogVM</name>
    <message numerus="yes">
        <source>%n slip(s) are waiting: print them?</source>
        <translation>
            <numerusform>%n cupom aguardando: imprimir?</numerusform>
            <numerusform>%n cupons aguardando: imprimir?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print none of %n waiting slip(s)?</source>
        <translation>
            <numerusform>Não imprimir %n cupom?</numerusform>
            <numerusform>Não imprimir %n cupons?</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1.</source>
        <translation>O mais antigo: %1.</translation>
    </message>
    <message>
        <source>Do not print them</source>
        <translation>Não imprimir</translation>
    </message>
</context>
<context>
    <name>BalanceSlip</name>
    <message>
        <source>The slip is on its way to the printer.</source>
        <translation>O cupom está a caminho da impressora.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>CalibrationSheet</name>
    <message>
        <source>What came out right?</source>
        <translation>O que saiu certo?</translation>
    </message>
    <message>
        <source>Take the slip in your hand and tap what is right on it. What you do not know stays as it is.</source>
        <translation>Pegue o cupom na mão e toque no que está certo. O que você não sabe fica como está.</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Imprimir o cupom de novo</translation>
    </message>
    <message>
        <source>Save what is right</source>
        <translation>Salvar o que está certo</translation>
    </message>
    <message>
        <source>Tap something first</source>
        <translation>Primeiro toque em algo</translation>
    </message>
</context>
<context>
    <name>CalibrationVM</name>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>The longest ruler that stands on one line</source>
        <translation>A régua mais longa que cabe em uma linha só</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>The line that reads € à è ì ò ù ç ã õ</source>
        <translation>A linha em que se lê € à è ì ò ù ç ã õ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>The smallest one that your telephone reads</source>
        <translation>O menor que o seu telefone lê</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>The name above the place where the paper was cut</source>
        <translation>O nome acima do ponto em que o papel foi cortado</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Gaveta</translation>
    </message>
    <message>
        <source>Save, then try with «Open drawer»</source>
        <translation>Salve e depois teste com «Abrir gaveta»</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>Sem gaveta</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Contato %1</translation>
    </message>
    <message>
        <source>Drawn %1</source>
        <translation>Desenhado %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
</context>
<context>
    <name>Cancelling</name>
    <message>
        <source>Order %1 deleted</source>
        <translation>Pedido %1 excluído</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>New category</source>
        <translation>Nova categoria</translation>
    </message>
    <message>
        <source>Edit the category</source>
        <translation>Editar a categoria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Cor %1</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>Mais à esquerda</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Mais à direita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Informe um nome</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CustomerFormSheet</name>
    <message>
        <source>Edit the record</source>
        <translation>Editar a ficha</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nova empresa</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Razão social</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail (recommended)</source>
        <translation>E-mail (recomendado)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Only the name is needed. Without an e-mail the balance can be printed, but not sent.</source>
        <translation>Basta o nome. Sem e-mail o saldo pode ser impresso, mas não enviado.</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Abrir essa ficha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is somebody else: enter anyway</source>
        <translation>É outra pessoa: criar mesmo assim</translation>
    </message>
    <message>
        <source>Enter the customer</source>
        <translation>Criar o cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Falta o nome</translation>
    </message>
</context>
<context>
    <name>CustomerLinks</name>
    <message>
        <source>QR codes</source>
        <translation>Códigos QR</translation>
    </message>
    <message>
        <source>No code leads to this customer&apos;s page. Print the balance to give one.</source>
        <translation>Nenhum código leva à página deste cliente. Imprima o saldo para dar um.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all codes by a new one?</source>
        <translation>Substituir todos os códigos por um novo?</translation>
    </message>
    <message>
        <source>Revoke all codes?</source>
        <translation>Revogar todos os códigos?</translation>
    </message>
    <message>
        <source>Every slip given out until now leads nowhere; a slip with a new code prints. This cannot be undone.</source>
        <translation>Cada cupom dado até agora não leva a lugar nenhum; sai um com um código novo. Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Every slip given out until now leads nowhere, for the page and at the till. This cannot be undone.</source>
        <translation>Cada cupom dado até agora não leva a lugar nenhum, nem à página nem no caixa. Não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Valid codes now</source>
        <translation>Códigos válidos agora</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>Sim, substituir</translation>
    </message>
    <message>
        <source>Yes, revoke</source>
        <translation>Sim, revogar</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
</context>
<context>
    <name>CustomerListVM</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln customer(s)</source>
        <translation>
            <numerusform>Mais de %Ln cliente</numerusform>
            <numerusform>Mais de %Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Choose a customer to see credit and tabs.</source>
        <translation>Escolha um cliente para ver o saldo e as contas.</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Editar a ficha</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Última: %1</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Inserir crédito</translation>
    </message>
    <message>
        <source>Print the balance</source>
        <translation>Imprimir o saldo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Use in the order</source>
        <translation>Usar no pedido</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, telephone or e-mail</source>
        <translation>Nome, telefone ou e-mail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>With tabs</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>With credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>to settle %1</source>
        <translation>a quitar %1</translation>
    </message>
    <message>
        <source>Nobody is registered here yet: enter the first customer.</source>
        <translation>O cadastro está vazio: insira o primeiro cliente.</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Nenhum cliente corresponde.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>CustomerRecord</name>
    <message>
        <source>To the list</source>
        <translation>Para a lista</translation>
    </message>
    <message>
        <source>Customer record</source>
        <translation>Ficha do cliente</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Códigos QR</translation>
    </message>
    <message>
        <source>No orders yet for this customer.</source>
        <translation>Ainda nenhum pedido deste cliente.</translation>
    </message>
    <message>
        <source>No credit has moved yet.</source>
        <translation>Ainda nenhuma operação no saldo.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Choose a customer</source>
        <translation>Escolha um cliente</translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message>
        <source>Customer registry</source>
        <translation>Cadastro de clientes</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Change</source>
        <translation>Troco</translation>
    </message>
    <message>
        <source>Unpaid orders, all together</source>
        <translation>Contas em aberto, no total</translation>
    </message>
    <message>
        <source>Credit before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>Saldo agora</translation>
    </message>
    <message>
        <source>Change kept as credit: %1</source>
        <translation>Troco no saldo: %1</translation>
    </message>
    <message>
        <source>Print balance</source>
        <translation>Imprimir saldo</translation>
    </message>
    <message>
        <source>Slip to sign</source>
        <translation>Para assinar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>DoneVM</name>
    <message>
        <source>Left unpaid %1</source>
        <translation>Em aberto %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pago %1</translation>
    </message>
</context>
<context>
    <name>DrawerRecord</name>
    <message>
        <source>Open drawer</source>
        <translation>Abrir gaveta</translation>
    </message>
    <message>
        <source>Every opening is written down with who and why.</source>
        <translation>Cada abertura fica registrada, com quem e por quê.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Openings of the drawer</source>
        <translation>Aberturas da gaveta</translation>
    </message>
    <message>
        <source>The drawer was not opened from here yet.</source>
        <translation>A gaveta ainda não foi aberta daqui.</translation>
    </message>
</context>
<context>
    <name>DrawerVM</name>
    <message>
        <source>Change money</source>
        <translation>Troco</translation>
    </message>
    <message>
        <source>Money put in or taken out</source>
        <translation>Entrada ou retirada</translation>
    </message>
    <message>
        <source>Counting the cash</source>
        <translation>Contagem do dinheiro</translation>
    </message>
    <message>
        <source>You may not open the drawer without a sale. Ask the manager.</source>
        <translation>Você não pode abrir a gaveta sem uma venda. Fale com o responsável.</translation>
    </message>
    <message>
        <source>The drawer hangs from the printer: choose one in the settings.</source>
        <translation>A gaveta é ligada à impressora: escolha uma nos ajustes.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Uma pasta acima</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Esta pasta não pode ser lida.</translation>
    </message>
    <message>
        <source>No folders in here.</source>
        <translation>Não há pastas aqui.</translation>
    </message>
    <message>
        <source>No picture in here.</source>
        <translation>Não há imagens aqui.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta pasta</translation>
    </message>
</context>
<context>
    <name>FoundPrintersModel</name>
    <message>
        <source>Not permitted: group %1</source>
        <translation>Não permitida: grupo %1</translation>
    </message>
</context>
<context>
    <name>GalleryButtons</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Customer registry</source>
        <translation>Cadastro de clientes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Name, phone or code</source>
        <translation>Nome, telefone ou código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Informe um nome</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Pay with credit</source>
        <translation>Pagar com saldo</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Escolha um cliente</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Inserir crédito</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Use in the order</source>
        <translation>Usar no pedido</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Em preparo</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Settled with credit</source>
        <translation>Quitado com saldo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Print the balance</source>
        <translation>Imprimir saldo</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado na tela</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) waiting for the printer</source>
        <translation>
            <numerusform>%n cupom aguardando a impressora</numerusform>
            <numerusform>%n cupons aguardando a impressora</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The payment was not made: the shop&apos;s book does not answer.</source>
        <translation>Pagamento não realizado: o livro da loja não responde.</translation>
    </message>
</context>
<context>
    <name>GalleryMoney</name>
    <message>
        <source>After the payment: %1</source>
        <translation>Depois do pagamento: %1</translation>
    </message>
    <message>
        <source>Print the balance</source>
        <translation>Imprimir saldo</translation>
    </message>
    <message>
        <source>Tabs to settle</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Inserir %1 para %2</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>A pagar %1</translation>
    </message>
    <message>
        <source>Pay with credit</source>
        <translation>Pagar com saldo</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Escolha um cliente</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Em aberto</translation>
    </message>
</context>
<context>
    <name>GalleryRows</name>
    <message>
        <source>to settle %1</source>
        <translation>a quitar %1</translation>
    </message>
    <message>
        <source>Order #%1</source>
        <translation>Pedido #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap an article to begin</source>
        <translation>Toque num produto para começar</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Nenhum cliente com esse nome</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
</context>
<context>
    <name>GallerySheet</name>
    <message>
        <source>Add credit</source>
        <translation>Inserir crédito</translation>
    </message>
    <message>
        <source>Name, phone or code</source>
        <translation>Nome, telefone ou código</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Inserir %1 para %2</translation>
    </message>
    <message>
        <source>Unusually much: is it %1?</source>
        <translation>Valor incomum: são mesmo %1?</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Tap articles, then Payment. With a customer who holds enough credit, the order is paid in one tap.</source>
        <translation>Toque nos produtos, depois em Pagamento. Com um cliente que tem saldo suficiente, o pedido é pago com um toque.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Find a customer, add credit, settle tabs, print the balance. Manage shows every order and movement.</source>
        <translation>Encontre um cliente, insira crédito, quite as contas, imprima o saldo. Detalhes mostra pedidos e operações.</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Cupons</translation>
    </message>
    <message>
        <source>What waits for the printer. Nothing is printed twice by itself.</source>
        <translation>O que espera a impressora. Nada é impresso duas vezes sozinho.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Colours, language, text size, printer.</source>
        <translation>Cores, idioma, tamanho do texto, impressora.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>What customers ask for and report, what their page says, and how they open it.</source>
        <translation>O que os clientes pedem e avisam, o que a página deles diz e como a abrem.</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ajuda</translation>
    </message>
    <message>
        <source>To the next thing that can be tapped</source>
        <translation>Para a próxima tecla</translation>
    </message>
    <message>
        <source>Along a list</source>
        <translation>Ao longo da lista</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, Espaço</translation>
    </message>
    <message>
        <source>Tap what has the frame</source>
        <translation>Toca a tecla com a moldura</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>The amount, on every keypad</source>
        <translation>O valor, em todo teclado numérico</translation>
    </message>
    <message>
        <source>Leave a sheet, back to the list</source>
        <translation>Fecha a janela, volta à lista</translation>
    </message>
    <message>
        <source>On the order: payment, pay with credit, send to preparation</source>
        <translation>No pedido: pagamento, pagar com saldo, enviar para o preparo</translation>
    </message>
    <message>
        <source>While paying: credit, cash, card, left unpaid</source>
        <translation>No pagamento: saldo, dinheiro, cartão, em aberto</translation>
    </message>
    <message>
        <source>To the search</source>
        <translation>Para a busca</translation>
    </message>
    <message>
        <source>Leave a till that fills the screen; or hold the empty middle of the left edge for three seconds</source>
        <translation>Sai do caixa em tela cheia; ou segure por três segundos o vazio à esquerda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last figure</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>Empty the amount</source>
        <translation>Zerar o valor</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Close the till?</source>
        <translation>Fechar o caixa?</translation>
    </message>
    <message>
        <source>What is on the ticket and not in the list of orders is lost. Everything else is in the book.</source>
        <translation>O que está no pedido e não na lista de pedidos se perde. Todo o resto está no livro.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Fechar o caixa</translation>
    </message>
</context>
<context>
    <name>LeftOverSheet</name>
    <message>
        <source>The till was cut off</source>
        <translation>O caixa foi interrompido</translation>
    </message>
    <message>
        <source>This was asked for and got no answer. What is not in the book was not done: do it again if it is still wanted.</source>
        <translation>Isto foi pedido e ficou sem resposta. O que não está no livro não aconteceu: faça de novo se ainda for preciso.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>LeftOverVM</name>
    <message>
        <source>It is in the book</source>
        <translation>Está no livro</translation>
    </message>
    <message>
        <source>It is not in the book</source>
        <translation>Não está no livro</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Recarga</translation>
    </message>
    <message>
        <source>Settled tabs</source>
        <translation>Contas quitadas</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Slip of %1</source>
        <translation>Cupom de %1</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca aberto</translation>
    </message>
    <message>
        <source>Last opened %1</source>
        <translation>Aberto pela última vez %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visita</numerusform>
            <numerusform>%Ln visitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksVM</name>
    <message numerus="yes">
        <source>%n code(s) lead nowhere now.</source>
        <translation>
            <numerusform>%n código agora não leva a lugar nenhum.</numerusform>
            <numerusform>%n códigos agora não levam a lugar nenhum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slip with the new one is on its way to the printer.</source>
        <translation>O cupom com o novo vai para a impressora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid code(s)</source>
        <translation>
            <numerusform>%Ln código válido</numerusform>
            <numerusform>%Ln códigos válidos</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
</context>
<context>
    <name>LogoLine</name>
    <message>
        <source>Logo on slips</source>
        <translation>Logo nos cupons</translation>
    </message>
    <message>
        <source>The logo as it prints</source>
        <translation>O logo como é impresso</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
</context>
<context>
    <name>LogoVM</name>
    <message>
        <source>The logo is on the slips from now on.</source>
        <translation>A partir de agora o logo está nos cupons.</translation>
    </message>
    <message>
        <source>Slips carry the shop&apos;s name only.</source>
        <translation>Os cupons trazem só o nome da loja.</translation>
    </message>
    <message>
        <source>On every slip: %1 by %2 dots</source>
        <translation>Em cada cupom: %1 por %2 pontos</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Saldo · practice</source>
        <translation>Saldo · treino</translation>
    </message>
    <message>
        <source>PRACTICE: nothing here is real, nothing is sold.</source>
        <translation>TREINO: nada aqui é real, nada é vendido.</translation>
    </message>
</context>
<context>
    <name>MinimumSheet</name>
    <message>
        <source>Least amount</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Agora %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>Digite um valor</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Credit available</source>
        <translation>Saldo disponível</translation>
    </message>
</context>
<context>
    <name>MovementRow</name>
    <message>
        <source>credit %1</source>
        <translation>saldo %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeita</translation>
    </message>
</context>
<context>
    <name>MovementWords</name>
    <message>
        <source>Top-up · %1</source>
        <translation>Recarga · %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeita</translation>
    </message>
    <message>
        <source>Tab settled</source>
        <translation>Conta quitada</translation>
    </message>
    <message>
        <source>Change kept as credit</source>
        <translation>Troco convertido em saldo</translation>
    </message>
    <message>
        <source>No words with it.</source>
        <translation>Sem palavras.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>Paid out · %1</source>
        <translation>Pago ao cliente · %1</translation>
    </message>
    <message>
        <source>Paid with credit</source>
        <translation>Descontado do saldo</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n em espera</numerusform>
            <numerusform>%1, %n em espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Cupons</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>%1, operation %2</source>
        <translation>%1, operação %2</translation>
    </message>
    <message>
        <source>Command sent</source>
        <translation>Comando enviado</translation>
    </message>
    <message>
        <source>Stayed shut</source>
        <translation>Ficou fechada</translation>
    </message>
    <message>
        <source>Perhaps opened</source>
        <translation>Talvez aberta</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abrindo</translation>
    </message>
    <message>
        <source>Top-up in cash</source>
        <translation>Crédito em dinheiro</translation>
    </message>
    <message>
        <source>Tabs settled in cash</source>
        <translation>Contas quitadas em dinheiro</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Dinheiro devolvido</translation>
    </message>
    <message>
        <source>Payment in cash</source>
        <translation>Pagamento em dinheiro</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Em preparo</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Pagos hoje</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Choose an order to see what is on it.</source>
        <translation>Escolha um pedido para ver o que ele tem.</translation>
    </message>
    <message>
        <source>Delete the order</source>
        <translation>Excluir o pedido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Still to settle</source>
        <translation>Falta quitar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
</context>
<context>
    <name>OrderScreen</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>The price list is empty. Fill it under Settings, Price list.</source>
        <translation>A lista de preços está vazia. Preencha-a em Ajustes, Preços.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>OrderSkeleton</name>
    <message>
        <source>The book is being opened…</source>
        <translation>O livro está sendo aberto…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Meal voucher</source>
        <translation>Vale-refeição</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Settled with %1</source>
        <translation>Quitado com %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Em preparo</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <translation>Pago com %1</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Tickets</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Number, customer or article</source>
        <translation>Número, cliente ou artigo</translation>
    </message>
    <message>
        <source>No order is here now.</source>
        <translation>Não há nenhum pedido aqui.</translation>
    </message>
    <message>
        <source>No order matches.</source>
        <translation>Nenhum pedido corresponde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>PaperEnd</name>
    <message>
        <source>Paper is running low in the kitchen</source>
        <translation>Papel quase no fim na cozinha</translation>
    </message>
    <message>
        <source>Paper is running low, in the kitchen too</source>
        <translation>Papel quase no fim, também na cozinha</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Papel quase no fim</translation>
    </message>
</context>
<context>
    <name>PaperRoll</name>
    <message>
        <source>Slip printed: tap to tear it off</source>
        <translation>Cupom impresso: toque para destacar</translation>
    </message>
</context>
<context>
    <name>PaymentCustomer</name>
    <message>
        <source>Existing</source>
        <translation>Existente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Enter the customer</source>
        <translation>Cadastrar o cliente</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Digite um nome</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Trocar</translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Banknote of %1</source>
        <translation>Nota de %1</translation>
    </message>
</context>
<context>
    <name>PaymentTendered</name>
    <message>
        <source>Give back %1, %2</source>
        <translation>Devolver %1, %2</translation>
    </message>
</context>
<context>
    <name>PaymentTenders</name>
    <message>
        <source>Pay with credit</source>
        <translation>Pagar com saldo</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Change to credit</source>
        <translation>Troco no saldo</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sem troco</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Meal voucher</source>
        <translation>Vale-refeição</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Leave unpaid</source>
        <translation>Deixar em aberto</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Left to pay %1</source>
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>A pagar %1</translation>
    </message>
    <message>
        <source>Type its value</source>
        <translation>Digite o valor</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Escolha um cliente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Payment · Order %1</source>
        <translation>Pagamento · Pedido %1</translation>
    </message>
    <message>
        <source>The last payment got no answer. Ask what became of it.</source>
        <translation>O último pagamento não teve resposta. Pergunte o que houve.</translation>
    </message>
    <message>
        <source>Only cash gives change</source>
        <translation>Só dinheiro dá troco</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Troco %1</translation>
    </message>
    <message>
        <source>All the credit is used</source>
        <translation>Saldo já usado</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sem saldo</translation>
    </message>
    <message>
        <source>Unpaid orders: %1</source>
        <translation>Contas em aberto: %1</translation>
    </message>
    <message>
        <source>%1 will be left to pay</source>
        <translation>Ficam %1 a pagar</translation>
    </message>
    <message>
        <source>After the payment: %1</source>
        <translation>Depois do pagamento: %1</translation>
    </message>
</context>
<context>
    <name>PhoneCheckVM</name>
    <message>
        <source>Asking the page…</source>
        <translation>Perguntando à página…</translation>
    </message>
    <message>
        <source>The page answers. Scan this code with a phone.</source>
        <translation>A página responde. Leia este código com um celular.</translation>
    </message>
    <message>
        <source>This computer itself cannot reach the page yet.</source>
        <translation>Este computador mesmo ainda não alcança a página.</translation>
    </message>
    <message>
        <source>Arrived! The phone has opened the page.</source>
        <translation>Chegou! O celular abriu a página.</translation>
    </message>
    <message>
        <source>No phone has come. Is it on the right network?</source>
        <translation>Nenhum celular chegou. Está na rede certa?</translation>
    </message>
</context>
<context>
    <name>PreferencesVM</name>
    <message>
        <source>These settings could not be written: they hold until the till closes.</source>
        <translation>Ajustes não gravados: valem até o caixa ser fechado.</translation>
    </message>
    <message>
        <source>The settings file could not be read. The till uses its own.</source>
        <translation>O arquivo de ajustes não pôde ser lido: o caixa usa as próprias.</translation>
    </message>
</context>
<context>
    <name>PriceCategories</name>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Edit the category</source>
        <translation>Editar a categoria</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nova categoria</translation>
    </message>
</context>
<context>
    <name>PriceListVM</name>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Archived</source>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>%1: one place up</source>
        <translation>%1: um lugar acima</translation>
    </message>
    <message>
        <source>%1: one place down</source>
        <translation>%1: um lugar abaixo</translation>
    </message>
</context>
<context>
    <name>PrinterActs</name>
    <message>
        <source>The test slip is on its way to the printer.</source>
        <translation>O cupom de teste vai para a impressora.</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>Teste da impressora</translation>
    </message>
    <message>
        <source>The drawer should open now.</source>
        <translation>A gaveta deve abrir agora.</translation>
    </message>
    <message>
        <source>The calibration slip is on its way to the printer.</source>
        <translation>O cupom de calibração vai para a impressora.</translation>
    </message>
    <message>
        <source>The printer is used again as its model is known.</source>
        <translation>A impressora volta a ser usada como o modelo é descrito.</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>Slips go there from now on: %1</source>
        <translation>A partir de agora imprime-se aqui: %1</translation>
    </message>
    <message>
        <source>Slips go there from now on: %1, printed as for %2</source>
        <translation>A partir de agora os cupons saem aqui: %1, impressos como para %2</translation>
    </message>
</context>
<context>
    <name>PrinterFindSheet</name>
    <message>
        <source>Find printers</source>
        <translation>Encontrar impressoras</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impressoras</translation>
    </message>
    <message>
        <source>No printer found. Is it on, and plugged in? Try a printer of the network by its address.</source>
        <translation>Nenhuma impressora encontrada. Está ligada e conectada? Uma impressora de rede se testa pelo endereço.</translation>
    </message>
    <message>
        <source>The search did not work. Try once more, or type the address.</source>
        <translation>A busca não funcionou. Tente de novo ou digite o endereço.</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Procurando impressoras…</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <translation>Perguntando quem está aí…</translation>
    </message>
    <message>
        <source>Tap the printer that stands here.</source>
        <translation>Toque na impressora que está aqui.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Procurar de novo</translation>
    </message>
</context>
<context>
    <name>PrinterModelSheet</name>
    <message>
        <source>The printer&apos;s model</source>
        <translation>O modelo da impressora</translation>
    </message>
    <message>
        <source>Print as this model</source>
        <translation>Imprimir como este modelo</translation>
    </message>
    <message>
        <source>It is this till&apos;s model already</source>
        <translation>Já é o modelo deste caixa</translation>
    </message>
</context>
<context>
    <name>PrinterModelsModel</name>
    <message>
        <source>calibrated</source>
        <translation>calibrada</translation>
    </message>
</context>
<context>
    <name>PrinterTyped</name>
    <message>
        <source>By its address</source>
        <translation>Pelo endereço</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Printer address</source>
        <translation>Endereço da impressora</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>Digite o endereço primeiro</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>Without a printer</source>
        <translation>Sem impressora</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Na tela</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>USB or parallel cable</source>
        <translation>Cabo USB ou paralelo</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta serial</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>Cabo USB</translation>
    </message>
    <message>
        <source>Printer of the system</source>
        <translation>Impressora do sistema</translation>
    </message>
    <message>
        <source>Printer of Windows</source>
        <translation>Impressora do Windows</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Na tela</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Nenhuma impressora</translation>
    </message>
    <message>
        <source>Slips wait in the list and can be read on the screen.</source>
        <translation>Os cupons esperam na lista e podem ser lidos na tela.</translation>
    </message>
    <message>
        <source>Slips unroll on the screen, as in the demo.</source>
        <translation>Os cupons saem na tela, como na demonstração.</translation>
    </message>
    <message>
        <source>Slips are printed after each act; selling never waits for the printer.</source>
        <translation>Os cupons são impressos depois de cada operação; a venda nunca espera a impressora.</translation>
    </message>
    <message>
        <source>Any 80 mm printer</source>
        <translation>Qualquer impressora de 80 mm</translation>
    </message>
    <message>
        <source>Any 58 mm printer</source>
        <translation>Qualquer impressora de 58 mm</translation>
    </message>
    <message>
        <source>Any 80 mm printer whose letters come out wrong</source>
        <translation>Uma de 80 mm com letras erradas</translation>
    </message>
    <message>
        <source>Any 58 mm printer whose letters come out wrong</source>
        <translation>Uma de 58 mm com letras erradas</translation>
    </message>
    <message>
        <source>%1 in ESC/POS mode</source>
        <translation>%1 em modo ESC/POS</translation>
    </message>
    <message>
        <source>%1 mm · %2 letters a line</source>
        <translation>%1 mm · %2 letras por linha</translation>
    </message>
    <message>
        <source>seen on paper</source>
        <translation>visto no papel</translation>
    </message>
    <message>
        <source>from its manual</source>
        <translation>do manual</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>presumido</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Gaveta</translation>
    </message>
    <message>
        <source>Says that it printed</source>
        <translation>Avisa que imprimiu</translation>
    </message>
    <message>
        <source>sent as a picture</source>
        <translation>como imagem</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>drawn by the printer</source>
        <translation>desenhado pela impressora</translation>
    </message>
    <message>
        <source>with its knife</source>
        <translation>com a guilhotina</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>no drawer</source>
        <translation>sem gaveta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Nobody answers at %1: the address is wrong, or the printer is off.</source>
        <translation>Ninguém responde em %1: o endereço está errado ou a impressora está desligada.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is the printer on, and plugged in?</source>
        <translation>Ninguém responde em %1. A impressora está ligada e conectada?</translation>
    </message>
    <message>
        <source>%1 is not the address of a printer. Look at the example.</source>
        <translation>%1 não é o endereço de uma impressora. Veja o exemplo.</translation>
    </message>
    <message>
        <source>There is no readable model %1. Choose the model again.</source>
        <translation>O modelo %1 não pode ser lido. Escolha o modelo de novo.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Tap «Restore» to print again.</source>
        <translation>%1, linha %2: %3. Toque em «Restaurar» para imprimir de novo.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>Não foi possível gravar %1. O disco está cheio?</translation>
    </message>
    <message>
        <source>%1 is there but takes nobody now: perhaps it prints for another till.</source>
        <translation>%1 está lá, mas agora não aceita ninguém: talvez imprima para outro caixa.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Choose another picture.</source>
        <translation>%1 não pode ser aberto. Escolha outra imagem.</translation>
    </message>
    <message>
        <source>%1 is too large: at most 4 MB and 16 million dots.</source>
        <translation>%1 é grande demais: no máximo 4 MB e 16 milhões de pontos.</translation>
    </message>
    <message>
        <source>%1 is not a picture: PNG, JPEG, GIF, BMP and WebP are.</source>
        <translation>%1 não é uma imagem: PNG, JPEG, GIF, BMP e WebP são.</translation>
    </message>
</context>
<context>
    <name>PrintersVM</name>
    <message>
        <source>Kept: slips are printed so from the next one on.</source>
        <translation>Salvo: imprime-se assim a partir do próximo cupom.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>the file is cut off, or it is not JSON</source>
        <translation>o arquivo está cortado ou não é JSON</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>«%4» is missing</source>
        <translation>falta «%4»</translation>
    </message>
    <message>
        <source>«%4» is not known here</source>
        <translation>«%4» não é previsto aqui</translation>
    </message>
    <message>
        <source>«%4» must be at least %5</source>
        <translation>«%4» deve ser no mínimo %5</translation>
    </message>
    <message>
        <source>«%4» must be more than %5</source>
        <translation>«%4» deve ser mais de %5</translation>
    </message>
    <message>
        <source>«%4» must be at most %5</source>
        <translation>«%4» deve ser no máximo %5</translation>
    </message>
    <message>
        <source>«%4» must be a whole number</source>
        <translation>«%4» deve ser um número inteiro</translation>
    </message>
    <message>
        <source>«%4» must be a number</source>
        <translation>«%4» deve ser um número</translation>
    </message>
    <message>
        <source>«%4» must be a text in quotes</source>
        <translation>«%4» deve ser um texto entre aspas</translation>
    </message>
    <message>
        <source>«%4» must be true or false</source>
        <translation>«%4» deve ser true ou false</translation>
    </message>
    <message>
        <source>«%4» must be a list in [ ]</source>
        <translation>«%4» deve ser uma lista entre [ ]</translation>
    </message>
    <message>
        <source>«%4» must be a group in { }</source>
        <translation>«%4» deve ser um grupo entre { }</translation>
    </message>
    <message>
        <source>the value of «%4» cannot be used</source>
        <translation>o valor de «%4» não serve</translation>
    </message>
</context>
<context>
    <name>QuantitySheet</name>
    <message>
        <source>How many?</source>
        <translation>Quantos?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Type a quantity</source>
        <translation>Digite a quantidade</translation>
    </message>
</context>
<context>
    <name>RecordDrawing</name>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Tick the tabs to settle</source>
        <translation>Marque as contas a quitar</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sem saldo</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Faltam %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Operation %1</source>
        <translation>Operação %1</translation>
    </message>
    <message>
        <source>No words with it.</source>
        <translation>Sem palavras.</translation>
    </message>
</context>
<context>
    <name>RulesDrawing</name>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>ScannedCustomer</name>
    <message>
        <source>Finish what is open first, then scan again: nothing was changed.</source>
        <translation>Termine primeiro o que está aberto e leia o código de novo: nada mudou.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n aguardando</numerusform>
            <numerusform>%1, %n aguardando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong in the till. Nothing is lost: try again.</source>
        <translation>Algo deu errado no caixa. Nada se perdeu: tente de novo.</translation>
    </message>
    <message>
        <source>The order is empty: tap an article first.</source>
        <translation>O pedido está vazio: toque primeiro num produto.</translation>
    </message>
    <message>
        <source>That is more than a till rings up: at most %1 of one article.</source>
        <translation>É demais para uma linha: no máximo %1 do mesmo produto.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>O pedido %1 não existe.</translation>
    </message>
    <message>
        <source>Order %1 is closed already: nothing was taken again.</source>
        <translation>O pedido %1 já está fechado: nada foi cobrado de novo.</translation>
    </message>
    <message>
        <source>Order %1 was deleted. Ring it up again if it is needed.</source>
        <translation>O pedido %1 foi excluído. Registre-o de novo se precisar.</translation>
    </message>
    <message>
        <source>Order %1 was changed at another till. Open it again from the list.</source>
        <translation>O pedido %1 foi alterado em outro caixa. Abra-o de novo pela lista.</translation>
    </message>
    <message>
        <source>This article is not on the price list. Choose another one.</source>
        <translation>Este artigo não está na lista de preços. Escolha outro.</translation>
    </message>
    <message>
        <source>This category is not on the price list. Choose another one.</source>
        <translation>Esta categoria não está na lista de preços. Escolha outra.</translation>
    </message>
    <message>
        <source>The price list was changed at another till. Open this again.</source>
        <translation>A lista de preços foi alterada em outro caixa. Abra de novo.</translation>
    </message>
    <message>
        <source>This customer is not in the registry. Choose another one.</source>
        <translation>Este cliente não está no cadastro. Escolha outro.</translation>
    </message>
    <message>
        <source>This customer is archived. Restore the record first.</source>
        <translation>Este cliente está arquivado. Restaure a ficha primeiro.</translation>
    </message>
    <message>
        <source>The record was changed at another till. Open it again.</source>
        <translation>A ficha foi alterada em outro caixa. Abra-a de novo.</translation>
    </message>
    <message>
        <source>Perhaps already registered: %1.</source>
        <translation>Talvez já esteja cadastrado: %1.</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Escolha um cliente primeiro.</translation>
    </message>
    <message>
        <source>No credit is left. Choose another way to pay.</source>
        <translation>Não há saldo. Escolha outra forma de pagamento.</translation>
    </message>
    <message>
        <source>The credit is now %1: %2 is missing. Pay the rest another way.</source>
        <translation>O saldo agora é %1: faltam %2. Pague o resto de outra forma.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Digite um valor acima de zero.</translation>
    </message>
    <message>
        <source>At most %1 at a time.</source>
        <translation>No máximo %1 por vez.</translation>
    </message>
    <message>
        <source>The credit would go over %1, the most this shop keeps.</source>
        <translation>O saldo passaria de %1, o máximo desta loja.</translation>
    </message>
    <message>
        <source>Unusually much: the credit would go from %1 to %2. Confirm it.</source>
        <translation>Valor incomum: o saldo passaria de %1 para %2. Confirme.</translation>
    </message>
    <message>
        <source>%1 are still to pay.</source>
        <translation>Ainda faltam %1 a pagar.</translation>
    </message>
    <message>
        <source>%1 too much: only cash gives change. Type a smaller amount.</source>
        <translation>%1 a mais: só o dinheiro dá troco. Digite um valor menor.</translation>
    </message>
    <message>
        <source>A meal voucher is spent whole and gives no change: only %1 is to pay.</source>
        <translation>O vale-refeição é gasto inteiro e não dá troco: só %1 a pagar.</translation>
    </message>
    <message>
        <source>The law allows at most %1 meal vouchers. Pay the rest another way.</source>
        <translation>A lei permite no máximo %1 vales-refeição. Pague o resto de outra forma.</translation>
    </message>
    <message>
        <source>The law does not let meal vouchers become credit. Choose another way.</source>
        <translation>A lei não permite que vales-refeição virem saldo. Escolha outra forma.</translation>
    </message>
    <message>
        <source>Cash of %1 or more is forbidden by law. Pay by card or transfer.</source>
        <translation>Dinheiro a partir de %1 é proibido por lei. Pague com cartão ou transferência.</translation>
    </message>
    <message>
        <source>Tick at least one unpaid order.</source>
        <translation>Marque pelo menos um pedido em aberto.</translation>
    </message>
    <message>
        <source>Order %1 was settled meanwhile. Nothing was taken: tick again.</source>
        <translation>O pedido %1 foi quitado nesse meio-tempo. Nada foi cobrado: marque de novo.</translation>
    </message>
    <message>
        <source>This was undone before.</source>
        <translation>Isso já foi desfeito antes.</translation>
    </message>
    <message>
        <source>Order %1 was settled: undo the settlement first.</source>
        <translation>O pedido %1 já foi quitado: desfaça antes «Conta quitada».</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Part of this credit is spent, only %1 is left: it stays as it is.</source>
        <translation>Parte deste saldo já foi gasta, restam só %1: fica como está.</translation>
    </message>
    <message>
        <source>This was carried out before, a little differently. Look at the list.</source>
        <translation>Isso já foi feito antes, um pouco diferente. Veja a lista.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the manager.</source>
        <translation>Você não tem permissão. Chame o gerente.</translation>
    </message>
    <message>
        <source>Say why: the reason is written down.</source>
        <translation>Diga por quê: o motivo fica anotado.</translation>
    </message>
    <message>
        <source>The till&apos;s session is closed. Open a new one.</source>
        <translation>A sessão do caixa está fechada. Abra uma nova.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>The text is too long. Make it shorter.</source>
        <translation>O texto é longo demais. Encurte-o.</translation>
    </message>
    <message>
        <source>This e-mail address is not right. Check it, or leave it empty.</source>
        <translation>Este endereço de e-mail não está certo. Confira ou deixe em branco.</translation>
    </message>
    <message>
        <source>Enough codes were sent to this customer today.</source>
        <translation>Hoje este cliente já recebeu códigos suficientes.</translation>
    </message>
    <message>
        <source>The picture must be a PNG, JPEG or WebP of at most %1 kB.</source>
        <translation>A imagem deve ser PNG, JPEG ou WebP, de no máximo %1 kB.</translation>
    </message>
    <message>
        <source>This code leads nowhere: it is old, or of another shop.</source>
        <translation>Este código não leva a nada: é antigo ou de outra loja.</translation>
    </message>
    <message>
        <source>Operation %1 is not this customer&apos;s.</source>
        <translation>A operação %1 não é deste cliente.</translation>
    </message>
    <message>
        <source>%1 reports wait for an answer already.</source>
        <translation>%1 avisos já esperam resposta.</translation>
    </message>
    <message>
        <source>This report was answered already.</source>
        <translation>Este aviso já foi respondido.</translation>
    </message>
    <message>
        <source>Money is not given back to customers of this kind.</source>
        <translation>Não se devolve dinheiro a clientes deste tipo.</translation>
    </message>
    <message>
        <source>At least %1 can be withdrawn.</source>
        <translation>É possível sacar no mínimo %1.</translation>
    </message>
    <message>
        <source>Another withdrawal request of this customer waits.</source>
        <translation>Outra solicitação de saque deste cliente está em espera.</translation>
    </message>
    <message>
        <source>Somebody decided about this withdrawal request already.</source>
        <translation>Alguém já decidiu sobre esta solicitação de saque.</translation>
    </message>
    <message>
        <source>This IBAN is not right: check its digits.</source>
        <translation>Este IBAN não está certo: confira os dígitos.</translation>
    </message>
    <message>
        <source>The customer&apos;s record has no e-mail address.</source>
        <translation>A ficha do cliente não tem um e-mail.</translation>
    </message>
    <message>
        <source>Only a part of the code was read. Scan it again.</source>
        <translation>Só uma parte do código foi lida. Leia de novo.</translation>
    </message>
    <message>
        <source>This code is another shop&apos;s.</source>
        <translation>Este código é de outra loja.</translation>
    </message>
    <message>
        <source>What was scanned is no customer&apos;s code.</source>
        <translation>O que foi lido não é o código de um cliente.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be kept. Remove it.</source>
        <translation>Parece um número de cartão, que não deve ser guardado. Remova-o.</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>A till for shops whose customers pay in advance, or later. These free works are in it:</source>
        <translation>Um caixa para lojas cujos clientes pagam antes, ou depois. Contém estas obras livres:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>SettingsKitchen</name>
    <message>
        <source>Kitchen and drawer</source>
        <translation>Cozinha e gaveta</translation>
    </message>
    <message>
        <source>Cash opens the drawer</source>
        <translation>Dinheiro abre a gaveta</translation>
    </message>
    <message>
        <source>Payments, top-ups and settled tabs; never when only credit or a card pays.</source>
        <translation>Pagamentos, créditos e contas quitadas; nunca quando só o saldo ou um cartão paga.</translation>
    </message>
    <message>
        <source>Where the kitchen reads what was sent to preparation</source>
        <translation>Onde a cozinha lê o que foi para o preparo</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>No caixa</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>Na cozinha</translation>
    </message>
    <message>
        <source>Printer address</source>
        <translation>Endereço da impressora</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Usar esta impressora</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>Printed as for %1</source>
        <translation>Imprime como para %1</translation>
    </message>
    <message>
        <source>Orders in preparation are seen in the list of orders only.</source>
        <translation>Os pedidos em preparo aparecem só na lista de pedidos.</translation>
    </message>
    <message>
        <source>A changed order prints only what changed, a deleted one that it is cancelled.</source>
        <translation>Um pedido alterado imprime só o que mudou; um excluído, que foi cancelado.</translation>
    </message>
</context>
<context>
    <name>SettingsLook</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>As the machine</source>
        <translation>Como o PC</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Teclado na tela</translation>
    </message>
    <message>
        <source>At a touch</source>
        <translation>Ao tocar</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Paint without the graphics card</source>
        <translation>Desenhar sem placa gráfica</translation>
    </message>
    <message>
        <source>For machines on which the screen flickers; from the next start.</source>
        <translation>Para computadores em que a tela pisca; a partir do próximo início.</translation>
    </message>
</context>
<context>
    <name>SettingsPrices</name>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Também arquivados</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Novo artigo</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de preços</translation>
    </message>
    <message>
        <source>The price list is empty: add a category first.</source>
        <translation>A lista de preços está vazia: adicione antes uma categoria.</translation>
    </message>
    <message>
        <source>No article matches.</source>
        <translation>Nenhum artigo corresponde.</translation>
    </message>
    <message>
        <source>No article is here yet.</source>
        <translation>Aqui ainda não há nenhum artigo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>SettingsPrinter</name>
    <message>
        <source>Choose a printer first</source>
        <translation>Primeiro escolha uma impressora</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Find printers</source>
        <translation>Encontrar impressoras</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Escolher o modelo</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Done: this shop&apos;s own paper decides.</source>
        <translation>Feita: decide o papel desta loja.</translation>
    </message>
    <message>
        <source>A slip shows what this printer can do; you tap what came out right.</source>
        <translation>Um cupom mostra o que a impressora sabe fazer; você toca no que saiu certo.</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimir um cupom de teste</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Abrir gaveta</translation>
    </message>
    <message>
        <source>Kitchen and drawer</source>
        <translation>Cozinha e gaveta</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impressoras</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preços</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>SettingsShop</name>
    <message>
        <source>The shop&apos;s name</source>
        <translation>O nome da loja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A slip after every payment</source>
        <translation>Um cupom depois de cada pagamento</translation>
    </message>
    <message>
        <source>When the customer is known; for a tab that is left, with a line to sign.</source>
        <translation>Quando o cliente é conhecido; para uma conta em aberto, com linha para assinar.</translation>
    </message>
    <message>
        <source>A second look is asked above</source>
        <translation>Pede uma segunda confirmação acima de</translation>
    </message>
    <message>
        <source>Before and after are shown large, to be confirmed once more.</source>
        <translation>Antes e depois aparecem em grande, para confirmar de novo.</translation>
    </message>
    <message>
        <source>Most credit added at a time</source>
        <translation>Maior recarga</translation>
    </message>
    <message>
        <source>Most credit a customer may hold</source>
        <translation>Maior saldo de um cliente</translation>
    </message>
</context>
<context>
    <name>SettingsVM</name>
    <message>
        <source>The shop&apos;s name is kept.</source>
        <translation>O nome da loja foi salvo.</translation>
    </message>
</context>
<context>
    <name>SettleBill</name>
    <message>
        <source>Take %1 out again</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Settled together</source>
        <translation>Quitadas juntas</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>SettleDone</name>
    <message>
        <source>Credit before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>Troco a dar</translation>
    </message>
    <message>
        <source>Still to settle</source>
        <translation>Falta quitar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>SettleDrawing</name>
    <message>
        <source>The last settlement got no answer. Ask what became of it.</source>
        <translation>O último acerto não teve resposta. Pergunte o que houve.</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Aguarda uma resposta</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sem saldo</translation>
    </message>
    <message>
        <source>All the credit is used</source>
        <translation>Saldo já usado</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Faltam %1</translation>
    </message>
    <message>
        <source>%1 will be left to pay</source>
        <translation>Ficam %1 a pagar</translation>
    </message>
    <message>
        <source>After paying with credit: %1</source>
        <translation>Depois de pagar com saldo: %1</translation>
    </message>
    <message>
        <source>%1 credit + %2 another way</source>
        <translation>%1 saldo + %2 outro</translation>
    </message>
    <message>
        <source>Type its value</source>
        <translation>Digite o valor</translation>
    </message>
    <message>
        <source>Only cash gives change</source>
        <translation>Só dinheiro dá troco</translation>
    </message>
</context>
<context>
    <name>SettleKeys</name>
    <message>
        <source>Handed over</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Troco %1</translation>
    </message>
    <message>
        <source>Keep the change as credit</source>
        <translation>Troco no saldo</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>Settled · %1</source>
        <translation>Quitado · %1</translation>
    </message>
    <message>
        <source>Settle · %1</source>
        <translation>Quitar · %1</translation>
    </message>
</context>
<context>
    <name>SettleWays</name>
    <message>
        <source>Pay with credit</source>
        <translation>Pagar com saldo</translation>
    </message>
</context>
<context>
    <name>SettledNews</name>
    <message numerus="yes">
        <source>%n tab(s) settled: the credit is now %1.</source>
        <translation>
            <numerusform>%n conta quitada: saldo %1.</numerusform>
            <numerusform>%n contas quitadas: saldo %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SlipActs</name>
    <message>
        <source>This slip has moved on meanwhile: look at it again.</source>
        <translation>Este cupom já andou entretanto: olhe de novo.</translation>
    </message>
</context>
<context>
    <name>SlipFiles</name>
    <message>
        <source>slip</source>
        <translation>cupom</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
</context>
<context>
    <name>SlipList</name>
    <message>
        <source>Slips</source>
        <translation>Cupons</translation>
    </message>
    <message>
        <source>No slips yet: they print by themselves.</source>
        <translation>Ainda nenhum cupom: são impressos sozinhos.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar PDF</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Salvar imagem</translation>
    </message>
</context>
<context>
    <name>SlipPreview</name>
    <message>
        <source>The slip as it prints</source>
        <translation>O cupom como é impresso</translation>
    </message>
    <message>
        <source>Choose a slip to see it.</source>
        <translation>Escolha um cupom para vê-lo.</translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>Yes, it came out</source>
        <translation>Sim, saiu</translation>
    </message>
    <message>
        <source>No: print a copy</source>
        <translation>Não: imprimir cópia</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Não imprimir</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimir agora</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimir uma cópia</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>Slips</source>
        <translation>Cupons</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Gaveta</translation>
    </message>
    <message>
        <source>Print none of them</source>
        <translation>Não imprimir nenhum</translation>
    </message>
</context>
<context>
    <name>SlipSpelling</name>
    <message>
        <source>Letters that the printer does not have: %1</source>
        <translation>Letras que a impressora não tem: %1</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>%1 · copy %2</source>
        <translation>%1 · cópia %2</translation>
    </message>
    <message>
        <source>Damaged: it cannot be printed</source>
        <translation>Danificado: não pode ser impresso</translation>
    </message>
    <message>
        <source>It cannot be prepared for this printer</source>
        <translation>Não pode ser preparado para esta impressora</translation>
    </message>
    <message>
        <source>Waiting to print</source>
        <translation>Aguardando impressão</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimindo</translation>
    </message>
    <message>
        <source>Did the slip come out?</source>
        <translation>O cupom saiu?</translation>
    </message>
    <message>
        <source>Too old: print it anyway?</source>
        <translation>Antigo: imprimir?</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Não impresso</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>Waiting: the printer&apos;s model is damaged</source>
        <translation>Aguardando: modelo danificado</translation>
    </message>
    <message>
        <source>Waiting: wrong printer address</source>
        <translation>Aguardando: endereço errado</translation>
    </message>
    <message>
        <source>Waiting: no paper</source>
        <translation>Aguardando: sem papel</translation>
    </message>
    <message>
        <source>Waiting: cover open</source>
        <translation>Aguardando: tampa aberta</translation>
    </message>
    <message>
        <source>Waiting: printer not ready</source>
        <translation>Aguardando: impressora não pronta</translation>
    </message>
    <message>
        <source>Print at the till</source>
        <translation>Imprimir no caixa</translation>
    </message>
    <message>
        <source>Print in the kitchen</source>
        <translation>Imprimir na cozinha</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Recarga</translation>
    </message>
    <message>
        <source>Tabs settled</source>
        <translation>Contas quitadas</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Tab left</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparo</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Cupom de teste</translation>
    </message>
    <message>
        <source>Calibration slip</source>
        <translation>Cupom de calibração</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Gaveta</translation>
    </message>
</context>
<context>
    <name>SlipsVM</name>
    <message>
        <source>A slip may not have come out: look under «Slips».</source>
        <translation>Um cupom talvez não tenha saído: veja em «Cupons».</translation>
    </message>
</context>
<context>
    <name>SlipsWords</name>
    <message numerus="yes">
        <source>%n slip(s) ask whether they came out</source>
        <translation>
            <numerusform>%n cupom pergunta se saiu</numerusform>
            <numerusform>%n cupons perguntam se saíram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) waiting to print</source>
        <translation>
            <numerusform>%n cupom aguardando impressão</numerusform>
            <numerusform>%n cupons aguardando impressão</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One %1 less</source>
        <translation>%1: um a menos</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>%1: um a mais</translation>
    </message>
</context>
<context>
    <name>StoreSentences</name>
    <message>
        <source>The book cannot be written: %1. Allow writing there, then try again.</source>
        <translation>O livro não pode ser gravado: %1. Permita a gravação e tente de novo.</translation>
    </message>
    <message>
        <source>This file is not a book of Saldo: %1. It stays as it is.</source>
        <translation>Este arquivo não é um livro do Saldo: %1. Fica como está.</translation>
    </message>
    <message>
        <source>A newer Saldo wrote this book: %1. Update the till, then try again.</source>
        <translation>Um Saldo mais novo gravou este livro: %1. Atualize o caixa e tente de novo.</translation>
    </message>
    <message>
        <source>The book is damaged: %1. Restore the last backup.</source>
        <translation>O livro está danificado: %1. Restaure a última cópia.</translation>
    </message>
    <message>
        <source>The book is lost, its file is empty: %1. Restore the last backup.</source>
        <translation>O livro se perdeu, o arquivo dele está vazio: %1. Restaure a última cópia.</translation>
    </message>
    <message>
        <source>Another program holds the book: %1. Close it, then try again.</source>
        <translation>Outro programa está usando o livro: %1. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The book was moved or deleted: %1. Put it back or restore the last backup.</source>
        <translation>O livro foi movido ou apagado: %1. Devolva-o ao lugar ou restaure a última cópia.</translation>
    </message>
    <message>
        <source>There is no book here: %1. Check the place or the network.</source>
        <translation>Não há livro aqui: %1. Verifique o local ou a rede.</translation>
    </message>
    <message>
        <source>The book was moved while the till was open: %1. Start the till again.</source>
        <translation>O livro foi movido com o caixa aberto: %1. Reinicie o caixa.</translation>
    </message>
    <message>
        <source>The shared book waits for its update: %1. Close all tills and call for help.</source>
        <translation>O livro compartilhado espera a atualização: %1. Feche todos os caixas e peça ajuda.</translation>
    </message>
    <message>
        <source>The book could not be updated: %1. It is as before: call for help.</source>
        <translation>Não foi possível atualizar o livro: %1. Está como antes: peça ajuda.</translation>
    </message>
    <message>
        <source>The other tills are busy just now. Try again in a moment.</source>
        <translation>Os outros caixas estão ocupados. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The shared book does not answer: %1. Check the network.</source>
        <translation>O livro compartilhado não responde: %1. Verifique a rede.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some room, then try again.</source>
        <translation>O disco está cheio: %1. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk fails: %1. Stop selling and have the disk changed.</source>
        <translation>O disco está com defeito: %1. Pare de vender e troque o disco.</translation>
    </message>
    <message>
        <source>This place does not keep what is written: %1. Use another disk.</source>
        <translation>Este local não guarda o que se escreve: %1. Use outro disco.</translation>
    </message>
    <message>
        <source>The book needs more room to be updated: %1. Free some, then try again.</source>
        <translation>Para atualizar o livro falta espaço: %1. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The book cannot be used now: %1. Try again in a moment.</source>
        <translation>O livro não pode ser usado agora: %1. Tente de novo daqui a pouco.</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Add %1, %2, %3</source>
        <translation>Adicionar %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>TabsToSettle</name>
    <message>
        <source>Tabs to settle</source>
        <translation>Contas em aberto</translation>
    </message>
    <message>
        <source>No tabs to settle</source>
        <translation>Nenhuma conta em aberto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Pay with credit</source>
        <translation>Pagar com saldo</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Pagar…</translation>
    </message>
    <message>
        <source>Pay the ticked tabs, %1</source>
        <translation>Pagar as contas escolhidas, %1</translation>
    </message>
</context>
<context>
    <name>TicketCustomer</name>
    <message>
        <source>Choose a customer</source>
        <translation>Escolha um cliente</translation>
    </message>
    <message>
        <source>Order without a customer</source>
        <translation>Pedido sem cliente</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Quantity of %1: %2</source>
        <translation>Quantidade de %1: %2</translation>
    </message>
</context>
<context>
    <name>TicketNews</name>
    <message>
        <source>%1 removed</source>
        <translation>%1: removido</translation>
    </message>
    <message>
        <source>Ticket emptied</source>
        <translation>Pedido esvaziado</translation>
    </message>
    <message>
        <source>Order %1 is in the list</source>
        <translation>O pedido %1 está na lista</translation>
    </message>
    <message>
        <source>Order %1 is in preparation</source>
        <translation>O pedido %1 está em preparo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Put this order into the list and begin another</source>
        <translation>Pôr o pedido na lista e começar outro</translation>
    </message>
    <message>
        <source>Empty the ticket</source>
        <translation>Esvaziar o pedido</translation>
    </message>
    <message>
        <source>Tap an article to begin.</source>
        <translation>Toque em um artigo para começar.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pay with credit</source>
        <translation>Pagar com saldo</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>To settle %1</source>
        <translation>A quitar %1</translation>
    </message>
    <message>
        <source>%1 · then %2 is left</source>
        <translation>%1 · depois restam %2</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Salvar as alterações</translation>
    </message>
    <message>
        <source>Send to preparation</source>
        <translation>Mandar para o preparo</translation>
    </message>
</context>
<context>
    <name>TopUpDrawing</name>
    <message>
        <source>The last top-up got no answer. Ask what became of it.</source>
        <translation>A última recarga não teve resposta. Pergunte o que houve.</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Aguarda uma resposta</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>The law does not let it become credit</source>
        <translation>Por lei não vira saldo</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>Digite um valor</translation>
    </message>
</context>
<context>
    <name>TopUpMethod</name>
    <message>
        <source>Paid with</source>
        <translation>Pago com</translation>
    </message>
</context>
<context>
    <name>TopUpSheet</name>
    <message>
        <source>Add credit · %1</source>
        <translation>Inserir crédito · %1</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <translation>Inserir %1 para %2?</translation>
    </message>
    <message>
        <source>This is unusually much. Is there a zero too many?</source>
        <translation>É muito mais que o normal. Há um zero a mais?</translation>
    </message>
    <message>
        <source>Yes, add %1</source>
        <translation>Sim, inserir %1</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>Saldo agora</translation>
    </message>
    <message>
        <source>Note (if you like)</source>
        <translation>Observação (opcional)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The slip with the QR of the balance prints by itself.</source>
        <translation>O cupom com o QR do saldo é impresso sozinho.</translation>
    </message>
    <message>
        <source>Amount to add</source>
        <translation>Valor a inserir</translation>
    </message>
</context>
<context>
    <name>TopUpVM</name>
    <message>
        <source>%1 added: the credit is now %2.</source>
        <translation>Mais %1: saldo %2.</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Maiúscula</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Ocultar o teclado</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undone at the till</source>
        <translation>Desfeito no caixa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before.</source>
        <translation>Desfeito: tudo está como antes.</translation>
    </message>
</context>
<context>
    <name>WayDrawing</name>
    <message>
        <source>This computer is on no network.</source>
        <translation>Este computador não está em nenhuma rede.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Uma porta é um número de 1024 a 65535.</translation>
    </message>
    <message>
        <source>An address looks like https://credito.bar.example</source>
        <translation>Um endereço é como https://credito.bar.example</translation>
    </message>
    <message>
        <source>Not set up yet: slips name an address where nobody answers.</source>
        <translation>Ainda não configurado: os cupons levam um endereço onde ninguém responde.</translation>
    </message>
    <message>
        <source>Off: slips print the balance without a QR.</source>
        <translation>Desligado: os cupons imprimem o saldo sem QR.</translation>
    </message>
    <message>
        <source>From a server: %1</source>
        <translation>De um servidor: %1</translation>
    </message>
    <message>
        <source>From this till: %1</source>
        <translation>Deste caixa: %1</translation>
    </message>
    <message>
        <source>From this till: %1, but slips name another address: %2</source>
        <translation>Deste caixa: %1, mas os cupons levam outro endereço: %2</translation>
    </message>
    <message>
        <source>The QR of slips given out until now stops working. Only the letters below it still do.</source>
        <translation>O QR dos cupons dados até agora deixa de funcionar. Só valem as letras embaixo.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Running: the page answers</source>
        <translation>Funcionando: a página responde</translation>
    </message>
    <message>
        <source>Failed: another program uses this port. Choose another one.</source>
        <translation>Falhou: outro programa usa esta porta. Escolha outra.</translation>
    </message>
    <message>
        <source>Failed: this computer no longer has this address. Choose again.</source>
        <translation>Falhou: este computador não tem mais este endereço. Escolha de novo.</translation>
    </message>
    <message>
        <source>Not from here: beside a shared store a service does this.</source>
        <translation>Não daqui: ao lado de um arquivo compartilhado isso é feito por um serviço.</translation>
    </message>
    <message>
        <source>Failed: it ended by itself. It is tried again by itself.</source>
        <translation>Falhou: parou sozinho. Tenta de novo sozinho.</translation>
    </message>
</context>
<context>
    <name>WithdrawalRow</name>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
</context>
<context>
    <name>WithdrawalRulesVM</name>
    <message>
        <source>Kept.</source>
        <translation>Salvo.</translation>
    </message>
</context>
<context>
    <name>WithdrawalWords</name>
    <message>
        <source>In cash at the counter</source>
        <translation>Em dinheiro no caixa</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>paga %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>WithdrawalsDrawing</name>
    <message numerus="yes">
        <source>%n request(s) paid out: %1.</source>
        <translation>
            <numerusform>%n solicitação paga: %1.</numerusform>
            <numerusform>%n solicitações pagas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been decided already.</source>
        <translation>
            <numerusform>%n já tinha sido decidida.</numerusform>
            <numerusform>%n já tinham sido decididas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pay out %1 to %2?</source>
        <translation>Não pagar %1 a %2?</translation>
    </message>
    <message>
        <source>Pay out %1 to %2?</source>
        <translation>Pagar %1 a %2?</translation>
    </message>
    <message numerus="yes">
        <source>Pay out %1, %n request(s)?</source>
        <translation>
            <numerusform>Pagar %1, %n solicitação?</numerusform>
            <numerusform>Pagar %1, %n solicitações?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in cash: hand it over now, this till&apos;s drawer counts it as given.</source>
        <translation>%1 em dinheiro: entregue agora, a gaveta deste caixa conta como saída.</translation>
    </message>
    <message>
        <source>%1 by bank transfer: the files for the bank are written afterwards.</source>
        <translation>%1 por transferência: os arquivos para o banco são gravados logo depois.</translation>
    </message>
    <message>
        <source>Written for the bank: %1 (list) and %2 (order), in %3.</source>
        <translation>Gravados para o banco: %1 (lista) e %2 (ordem), em %3.</translation>
    </message>
    <message>
        <source>Written: %1 (list), in %3. An order for the bank needs euro, and the shop&apos;s name and IBAN under Withdrawals.</source>
        <translation>Gravado: %1 (lista), em %3. Uma ordem para o banco exige euros, e o nome e o IBAN da loja em Saques.</translation>
    </message>
    <message>
        <source>Paid out, but the files could not be written in %1. Choose another folder.</source>
        <translation>Pago, mas os arquivos não podem ser gravados em %1. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>WithdrawalsVM</name>
    <message>
        <source>Not paid out: the customer reads the reason, and can spend the amount again.</source>
        <translation>Não pago: o cliente lê o motivo, e pode gastar o valor de novo.</translation>
    </message>
</context>
</TS>
