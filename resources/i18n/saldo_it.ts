<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer the customer</source>
        <translation>Rispondi al cliente</translation>
    </message>
    <message>
        <source>What the customer reads; empty means «seen»</source>
        <translation>Cosa legge il cliente; vuoto vuol dire «visto»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Answer, and close the report</source>
        <translation>Rispondi e chiudi la segnalazione</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ancora nessuna risposta</translation>
    </message>
</context>
<context>
    <name>AnswerVM</name>
    <message>
        <source>Answered: the customer reads it on the page.</source>
        <translation>Risposto: il cliente lo legge sulla pagina.</translation>
    </message>
    <message>
        <source>No words with it.</source>
        <translation>Senza parole.</translation>
    </message>
</context>
<context>
    <name>AreaLetters</name>
    <message numerus="yes">
        <source>%n e-mail(s) wait to be sent, the oldest since %1.</source>
        <translation>
            <numerusform>%n e-mail attende di partire, dal %1.</numerusform>
            <numerusform>%n e-mail attendono di partire, la più vecchia dal %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail server is set: preferences.toml names it as area_mail_file.</source>
        <translation>Nessun server di posta è impostato: lo indica area_mail_file in preferences.toml.</translation>
    </message>
    <message>
        <source>The mail server does not take them or cannot be reached; the log of the page says why. Next try: %1.</source>
        <translation>Il server di posta non le accetta o non è raggiungibile; il registro della pagina dice perché. Prossimo tentativo: %1.</translation>
    </message>
    <message>
        <source>Nobody sends them: look under «Access» whether the page runs.</source>
        <translation>Nessuno le invia: guarda in «Accesso» se la pagina è in funzione.</translation>
    </message>
    <message>
        <source>Nobody sends them: the service of the page does not run, or has no mail server.</source>
        <translation>Nessuno le invia: il servizio della pagina non è in funzione, o non ha un server di posta.</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>Customers see their page</source>
        <translation>I clienti vedono la loro pagina</translation>
    </message>
    <message>
        <source>Whoever has a slip can open it.</source>
        <translation>Chi ha uno scontrino la può aprire.</translation>
    </message>
    <message>
        <source>Links answer as if there were no page.</source>
        <translation>I collegamenti rispondono come se non ci fosse nessuna pagina.</translation>
    </message>
    <message>
        <source>They may report mistakes</source>
        <translation>Possono segnalare errori</translation>
    </message>
    <message>
        <source>Reports wait here until somebody answers.</source>
        <translation>Le segnalazioni aspettano qui finché qualcuno risponde.</translation>
    </message>
    <message>
        <source>Greeting on the page</source>
        <translation>Saluto sulla pagina</translation>
    </message>
    <message>
        <source>How to reach you: telephone, hours</source>
        <translation>Come contattarvi: telefono, orari</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Un’altra immagine</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un’immagine</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation>Salva i testi</translation>
    </message>
    <message>
        <source>The real page, in the browser</source>
        <translation>La pagina vera, nel browser</translation>
    </message>
</context>
<context>
    <name>AreaPageVM</name>
    <message>
        <source>Kept: whoever opens the page now reads it.</source>
        <translation>Salvato: chi apre la pagina ora lo legge.</translation>
    </message>
    <message>
        <source>Kept: whoever opens the page now sees it.</source>
        <translation>Salvato: chi apre la pagina ora la vede.</translation>
    </message>
</context>
<context>
    <name>AreaPreview</name>
    <message>
        <source>The page as customers will see it</source>
        <translation>La pagina come la vedranno i clienti</translation>
    </message>
</context>
<context>
    <name>AreaReports</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reported mistakes</source>
        <translation>Errori segnalati</translation>
    </message>
    <message>
        <source>No mistake waits for an answer.</source>
        <translation>Nessuna segnalazione aspetta una risposta.</translation>
    </message>
</context>
<context>
    <name>AreaRequests</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Paid by transfer</source>
        <translation>Pagate con bonifico</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Withdrawal requests</source>
        <translation>Richieste di prelievo</translation>
    </message>
    <message>
        <source>Nothing was paid by bank transfer yet.</source>
        <translation>Niente è ancora stato pagato con bonifico.</translation>
    </message>
    <message>
        <source>Nobody waits for money.</source>
        <translation>Nessuno aspetta denaro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>Paga %1</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Paga</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n richiesta</numerusform>
            <numerusform>%n richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the requests to pay out</source>
        <translation>Scegli le richieste da pagare</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Un’altra cartella</translation>
    </message>
    <message>
        <source>Write the files again</source>
        <translation>Scrivi di nuovo i file</translation>
    </message>
    <message>
        <source>The same transfers are the same order for the bank</source>
        <translation>Gli stessi bonifici sono lo stesso ordine per la banca</translation>
    </message>
    <message>
        <source>Tick the transfers</source>
        <translation>Scegli i bonifici</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>In attesa ora</translation>
    </message>
    <message>
        <source>Yes, pay out</source>
        <translation>Sì, paga</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Folder for the bank&apos;s files</source>
        <translation>Cartella per i file della banca</translation>
    </message>
    <message>
        <source>Reason, which the customer reads</source>
        <translation>Motivo, che il cliente legge</translation>
    </message>
    <message>
        <source>The amount becomes available to the customer again.</source>
        <translation>L’importo torna disponibile per il cliente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Do not pay out</source>
        <translation>Non pagare</translation>
    </message>
    <message>
        <source>Write a reason</source>
        <translation>Scrivi un motivo</translation>
    </message>
</context>
<context>
    <name>AreaRules</name>
    <message>
        <source>Persons may ask for money</source>
        <translation>Le persone possono chiedere il denaro</translation>
    </message>
    <message>
        <source>Companies may ask for money</source>
        <translation>Le aziende possono chiedere il denaro</translation>
    </message>
    <message>
        <source>The least that can be asked for</source>
        <translation>Importo minimo che si può chiedere</translation>
    </message>
    <message>
        <source>Change the least amount</source>
        <translation>Cambia l’importo minimo</translation>
    </message>
    <message>
        <source>Each request is confirmed by a code that comes by e-mail. It is offered only where the page has a mail server, to customers with an e-mail address.</source>
        <translation>Ogni richiesta si conferma con un codice che arriva per e-mail. È offerta solo dove la pagina ha un server di posta, ai clienti con un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Said when the least is reached</source>
        <translation>Messaggio se il minimo è raggiunto</translation>
    </message>
    <message>
        <source>Said when it is not reached</source>
        <translation>Messaggio se il minimo non è raggiunto</translation>
    </message>
    <message>
        <source>E-mail told of each request</source>
        <translation>E-mail avvisata di ogni richiesta</translation>
    </message>
    <message>
        <source>The shop as its bank knows it</source>
        <translation>Il nome del locale per la banca</translation>
    </message>
    <message>
        <source>The shop&apos;s IBAN</source>
        <translation>L’IBAN del locale</translation>
    </message>
    <message>
        <source>Save the texts</source>
        <translation>Salva i testi</translation>
    </message>
</context>
<context>
    <name>AreaScreen</name>
    <message>
        <source>Customer area</source>
        <translation>Area clienti</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Segnalazioni</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Prelievi</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
</context>
<context>
    <name>AreaWay</name>
    <message>
        <source>This till and the customers&apos; phones on the same Wi-Fi.</source>
        <translation>Questa cassa e i telefoni dei clienti sullo stesso Wi-Fi.</translation>
    </message>
    <message>
        <source>The address of this computer must not change: reserve it in the router.</source>
        <translation>L’indirizzo di questo computer non deve cambiare: riservalo nel router.</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever listens on that Wi-Fi can read along. It ends when the till is closed.</source>
        <translation>Non è cifrato: chi ascolta su quel Wi-Fi può leggere. Finisce quando si chiude la cassa.</translation>
    </message>
    <message>
        <source>A computer that is always on, with a name on the internet, and Caddy or nginx with a certificate.</source>
        <translation>Un computer sempre acceso, con un nome su internet, e Caddy o nginx con un certificato.</translation>
    </message>
    <message>
        <source>The service saldo-area beside the shared PostgreSQL; it comes with its unit file.</source>
        <translation>Il servizio saldo-area accanto al PostgreSQL condiviso; il suo file unit è compreso.</translation>
    </message>
    <message>
        <source>The right way: encrypted, reachable from everywhere, also while the till is off.</source>
        <translation>Il modo giusto: cifrato, raggiungibile da ovunque, anche a cassa spenta.</translation>
    </message>
    <message>
        <source>Nothing. Slips print the balance without a QR.</source>
        <translation>Niente. Gli scontrini stampano il saldo senza QR.</translation>
    </message>
    <message>
        <source>A service that runs elsewhere goes on answering until it is stopped, or the page is switched off.</source>
        <translation>Un servizio acceso altrove continua a rispondere finché non viene fermato, o la pagina spenta.</translation>
    </message>
    <message>
        <source>From this till</source>
        <translation>Da questa cassa</translation>
    </message>
    <message>
        <source>in the shop&apos;s own network</source>
        <translation>nella rete del locale</translation>
    </message>
    <message>
        <source>From a server</source>
        <translation>Da un server</translation>
    </message>
    <message>
        <source>on the internet, encrypted</source>
        <translation>su internet, cifrata</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Spenta</translation>
    </message>
    <message>
        <source>slips without a QR</source>
        <translation>scontrini senza QR</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>The page&apos;s address</source>
        <translation>L’indirizzo della pagina</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Try with a phone</source>
        <translation>Prova con un telefono</translation>
    </message>
    <message>
        <source>First use one of the ways</source>
        <translation>Prima usa uno dei modi</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>Usa questo modo</translation>
    </message>
    <message>
        <source>Code to scan with a phone</source>
        <translation>Codice da inquadrare con un telefono</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>AreaWayVM</name>
    <message>
        <source>Kept: slips name this way from now on.</source>
        <translation>Salvato: d’ora in poi gli scontrini portano qui.</translation>
    </message>
</context>
<context>
    <name>ArticleFormVM</name>
    <message>
        <source>A price such as %1</source>
        <translation>Un prezzo come %1</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Serve un nome</translation>
    </message>
</context>
<context>
    <name>ArticleSheet</name>
    <message>
        <source>New article</source>
        <translation>Nuovo articolo</translation>
    </message>
    <message>
        <source>Edit the article</source>
        <translation>Correggi l&apos;articolo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>Somministrato</translation>
    </message>
    <message>
        <source>Food and drink that are served; off for goods sold over the counter.</source>
        <translation>Cibi e bevande serviti; spento per i beni venduti da asporto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>Rimetti in vendita</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>ArticlesVM</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>BacklogSheet</name>
    <message>
        <source>Slips that are not printed stay in the list and can be read on the screen.</source>
        <translation>Gli scontrini non stampati restano nell&apos;elenco e si leggono a schermo.</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Stampa</translation>
    </message>
</context>
<context>
    <name>BacklogVM</name>
    <message numerus="yes">
        <source>%n slip(s) are waiting: print them?</source>
        <translation>
            <numerusform>%n scontrino in attesa: stampare?</numerusform>
            <numerusform>%n scontrini in attesa: stampare?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print none of %n waiting slip(s)?</source>
        <translation>
            <numerusform>Non stampare %n scontrino?</numerusform>
            <numerusform>Non stampare %n scontrini?</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is of %1.</source>
        <translation>Il più vecchio: %1.</translation>
    </message>
    <message>
        <source>Do not print them</source>
        <translation>Non stampare</translation>
    </message>
</context>
<context>
    <name>BalanceSlip</name>
    <message>
        <source>The slip is on its way to the printer.</source>
        <translation>Lo scontrino va in stampa.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>CalibrationSheet</name>
    <message>
        <source>What came out right?</source>
        <translation>Che cosa è uscito bene?</translation>
    </message>
    <message>
        <source>Take the slip in your hand and tap what is right on it. What you do not know stays as it is.</source>
        <translation>Prendi in mano lo scontrino e tocca ciò che è giusto. Quello che non sai resta com&apos;è.</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Stampa di nuovo lo scontrino</translation>
    </message>
    <message>
        <source>Save what is right</source>
        <translation>Salva ciò che è giusto</translation>
    </message>
    <message>
        <source>Tap something first</source>
        <translation>Prima tocca qualcosa</translation>
    </message>
</context>
<context>
    <name>CalibrationVM</name>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>The longest ruler that stands on one line</source>
        <translation>Il righello più lungo che sta su una riga sola</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>The line that reads € à è ì ò ù ç ã õ</source>
        <translation>La riga in cui si legge € à è ì ò ù ç ã õ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>The smallest one that your telephone reads</source>
        <translation>Il più piccolo che il tuo telefono legge</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglio</translation>
    </message>
    <message>
        <source>The name above the place where the paper was cut</source>
        <translation>Il nome sopra il punto in cui la carta è tagliata</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cassetto</translation>
    </message>
    <message>
        <source>Save, then try with «Open drawer»</source>
        <translation>Salva, poi prova con «Apri cassetto»</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>Nessun cassetto</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Contatto %1</translation>
    </message>
    <message>
        <source>Drawn %1</source>
        <translation>Disegnato %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Immagine %1</translation>
    </message>
</context>
<context>
    <name>Cancelling</name>
    <message>
        <source>Order %1 deleted</source>
        <translation>Ordine %1 eliminato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>New category</source>
        <translation>Nuova categoria</translation>
    </message>
    <message>
        <source>Edit the category</source>
        <translation>Correggi la categoria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Colore %1</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>Più a sinistra</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Più a destra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Serve un nome</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>CustomerFormSheet</name>
    <message>
        <source>Edit the record</source>
        <translation>Modifica la scheda</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nuova azienda</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Ragione sociale</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail (recommended)</source>
        <translation>E-mail (consigliata)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only the name is needed. Without an e-mail the balance can be printed, but not sent.</source>
        <translation>Basta il nome. Senza e-mail il saldo si può stampare, ma non inviare.</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Apri quella scheda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It is somebody else: enter anyway</source>
        <translation>È un altro: crea comunque</translation>
    </message>
    <message>
        <source>Enter the customer</source>
        <translation>Crea il cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Serve il nome</translation>
    </message>
</context>
<context>
    <name>CustomerLinks</name>
    <message>
        <source>QR codes</source>
        <translation>Codici QR</translation>
    </message>
    <message>
        <source>No code leads to this customer&apos;s page. Print the balance to give one.</source>
        <translation>Nessun codice porta alla pagina di questo cliente. Stampa il saldo per dargliene uno.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Replace all codes by a new one?</source>
        <translation>Sostituire tutti i codici con uno nuovo?</translation>
    </message>
    <message>
        <source>Revoke all codes?</source>
        <translation>Revocare tutti i codici?</translation>
    </message>
    <message>
        <source>Every slip given out until now leads nowhere; a slip with a new code prints. This cannot be undone.</source>
        <translation>Ogni scontrino dato finora non porta più da nessuna parte; se ne stampa uno con un codice nuovo. Non si può annullare.</translation>
    </message>
    <message>
        <source>Every slip given out until now leads nowhere, for the page and at the till. This cannot be undone.</source>
        <translation>Ogni scontrino dato finora non porta più da nessuna parte, né alla pagina né in cassa. Non si può annullare.</translation>
    </message>
    <message>
        <source>Valid codes now</source>
        <translation>Codici validi ora</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>Sì, sostituisci</translation>
    </message>
    <message>
        <source>Yes, revoke</source>
        <translation>Sì, revoca</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ancora nessuna risposta</translation>
    </message>
</context>
<context>
    <name>CustomerListVM</name>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clienti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln customer(s)</source>
        <translation>
            <numerusform>Più di %Ln cliente</numerusform>
            <numerusform>Più di %Ln clienti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Choose a customer to see credit and tabs.</source>
        <translation>Scegli un cliente per vedere credito e conti.</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Modifica la scheda</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Ultima: %1</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Aggiungi Credito</translation>
    </message>
    <message>
        <source>Print the balance</source>
        <translation>Stampa il saldo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>All&apos;elenco</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestisci</translation>
    </message>
    <message>
        <source>Use in the order</source>
        <translation>Usa nell&apos;ordine</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, telephone or e-mail</source>
        <translation>Nome, telefono o e-mail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>With tabs</source>
        <translation>Debito</translation>
    </message>
    <message>
        <source>With credit</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>to settle %1</source>
        <translation>da saldare %1</translation>
    </message>
    <message>
        <source>Nobody is registered here yet: enter the first customer.</source>
        <translation>L&apos;anagrafica è vuota: inserisci il primo cliente.</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Nessun cliente corrisponde.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>CustomerRecord</name>
    <message>
        <source>To the list</source>
        <translation>All&apos;elenco</translation>
    </message>
    <message>
        <source>Customer record</source>
        <translation>Scheda cliente</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codici QR</translation>
    </message>
    <message>
        <source>No orders yet for this customer.</source>
        <translation>Ancora nessun ordine per questo cliente.</translation>
    </message>
    <message>
        <source>No credit has moved yet.</source>
        <translation>Ancora nessuna operazione sul credito.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Choose a customer</source>
        <translation>Scegli un cliente</translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message>
        <source>Customer registry</source>
        <translation>Anagrafica Clienti</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
</context>
<context>
    <name>DonePanel</name>
    <message>
        <source>Change</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Unpaid orders, all together</source>
        <translation>Conti non riscossi, in tutto</translation>
    </message>
    <message>
        <source>Credit before</source>
        <translation>Credito prima</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>Credito ora</translation>
    </message>
    <message>
        <source>Change kept as credit: %1</source>
        <translation>Resto a credito: %1</translation>
    </message>
    <message>
        <source>Print balance</source>
        <translation>Stampa saldo</translation>
    </message>
    <message>
        <source>Slip to sign</source>
        <translation>Da firmare</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DoneVM</name>
    <message>
        <source>Left unpaid %1</source>
        <translation>Non riscosso %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Pagato %1</translation>
    </message>
</context>
<context>
    <name>DrawerRecord</name>
    <message>
        <source>Open drawer</source>
        <translation>Apri cassetto</translation>
    </message>
    <message>
        <source>Every opening is written down with who and why.</source>
        <translation>Ogni apertura resta scritta, con chi e perché.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Openings of the drawer</source>
        <translation>Aperture del cassetto</translation>
    </message>
    <message>
        <source>The drawer was not opened from here yet.</source>
        <translation>Il cassetto non è ancora stato aperto da qui.</translation>
    </message>
</context>
<context>
    <name>DrawerVM</name>
    <message>
        <source>Change money</source>
        <translation>Cambio moneta</translation>
    </message>
    <message>
        <source>Money put in or taken out</source>
        <translation>Versamento o prelievo</translation>
    </message>
    <message>
        <source>Counting the cash</source>
        <translation>Conteggio dei contanti</translation>
    </message>
    <message>
        <source>You may not open the drawer without a sale. Ask the manager.</source>
        <translation>Non puoi aprire il cassetto senza una vendita. Chiedi al responsabile.</translation>
    </message>
    <message>
        <source>The drawer hangs from the printer: choose one in the settings.</source>
        <translation>Il cassetto è collegato alla stampante: scegline una nelle opzioni.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un’immagine</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Una cartella più su</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Questa cartella non si può leggere.</translation>
    </message>
    <message>
        <source>No folders in here.</source>
        <translation>Qui non ci sono cartelle.</translation>
    </message>
    <message>
        <source>No picture in here.</source>
        <translation>Qui non ci sono immagini.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usa questa cartella</translation>
    </message>
</context>
<context>
    <name>FoundPrintersModel</name>
    <message>
        <source>Not permitted: group %1</source>
        <translation>Non permessa: gruppo %1</translation>
    </message>
</context>
<context>
    <name>GalleryButtons</name>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Customer registry</source>
        <translation>Anagrafica Clienti</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Name, phone or code</source>
        <translation>Nome, telefono o codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Serve un nome</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Pay with credit</source>
        <translation>Paga con Credito</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Scegli un cliente</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Aggiungi Credito</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Use in the order</source>
        <translation>Usa nell&apos;ordine</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Non riscosso</translation>
    </message>
    <message>
        <source>Settled with credit</source>
        <translation>Saldato con Credito</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Print the balance</source>
        <translation>Stampa saldo</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colori scuri</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Tastiera sullo schermo</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) waiting for the printer</source>
        <translation>
            <numerusform>%n scontrino in attesa di stampa</numerusform>
            <numerusform>%n scontrini in attesa di stampa</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The payment was not made: the shop&apos;s book does not answer.</source>
        <translation>Pagamento non eseguito: il libro del negozio non risponde.</translation>
    </message>
</context>
<context>
    <name>GalleryMoney</name>
    <message>
        <source>After the payment: %1</source>
        <translation>Dopo il pagamento: %1</translation>
    </message>
    <message>
        <source>Print the balance</source>
        <translation>Stampa saldo</translation>
    </message>
    <message>
        <source>Tabs to settle</source>
        <translation>Non riscossi</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Aggiungi %1 a %2</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>Da pagare %1</translation>
    </message>
    <message>
        <source>Pay with credit</source>
        <translation>Paga con Credito</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Scegli un cliente</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Non riscosso</translation>
    </message>
</context>
<context>
    <name>GalleryRows</name>
    <message>
        <source>to settle %1</source>
        <translation>da saldare %1</translation>
    </message>
    <message>
        <source>Order #%1</source>
        <translation>Ordine #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap an article to begin</source>
        <translation>Tocca un articolo per iniziare</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Nessun cliente con questo nome</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuovo cliente</translation>
    </message>
</context>
<context>
    <name>GallerySheet</name>
    <message>
        <source>Add credit</source>
        <translation>Aggiungi Credito</translation>
    </message>
    <message>
        <source>Name, phone or code</source>
        <translation>Nome, telefono o codice</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Aggiungi %1 a %2</translation>
    </message>
    <message>
        <source>Unusually much: is it %1?</source>
        <translation>Importo insolito: sono davvero %1?</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Tap articles, then Payment. With a customer who holds enough credit, the order is paid in one tap.</source>
        <translation>Tocca gli articoli, poi Pagamento. Con un cliente che ha abbastanza credito l&apos;ordine si paga con un tocco.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Find a customer, add credit, settle tabs, print the balance. Manage shows every order and movement.</source>
        <translation>Trova un cliente, aggiungi credito, salda i conti, stampa il saldo. Gestisci mostra ordini e operazioni.</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Scontrini</translation>
    </message>
    <message>
        <source>What waits for the printer. Nothing is printed twice by itself.</source>
        <translation>Quello che aspetta la stampante. Niente si stampa due volte da solo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Colours, language, text size, printer.</source>
        <translation>Colori, lingua, grandezza del testo, stampante.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>What customers ask for and report, what their page says, and how they open it.</source>
        <translation>Che cosa chiedono e segnalano i clienti, che cosa dice la loro pagina e come la aprono.</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Questo aiuto</translation>
    </message>
    <message>
        <source>To the next thing that can be tapped</source>
        <translation>Al prossimo tasto</translation>
    </message>
    <message>
        <source>Along a list</source>
        <translation>Lungo l&apos;elenco</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Invio, Spazio</translation>
    </message>
    <message>
        <source>Tap what has the frame</source>
        <translation>Tocca il tasto con la cornice</translation>
    </message>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>The amount, on every keypad</source>
        <translation>L&apos;importo, su ogni tastierino</translation>
    </message>
    <message>
        <source>Leave a sheet, back to the list</source>
        <translation>Chiude il foglio, torna all&apos;elenco</translation>
    </message>
    <message>
        <source>On the order: payment, pay with credit, send to preparation</source>
        <translation>Nell&apos;ordine: pagamento, paga con credito, manda in preparazione</translation>
    </message>
    <message>
        <source>While paying: credit, cash, card, left unpaid</source>
        <translation>Nel pagamento: credito, contanti, carta, non riscosso</translation>
    </message>
    <message>
        <source>To the search</source>
        <translation>Alla ricerca</translation>
    </message>
    <message>
        <source>Leave a till that fills the screen; or hold the empty middle of the left edge for three seconds</source>
        <translation>Lascia la cassa a tutto schermo; oppure tieni premuto per tre secondi il vuoto a sinistra</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last figure</source>
        <translation>Cancella l&apos;ultima cifra</translation>
    </message>
    <message>
        <source>Empty the amount</source>
        <translation>Azzera l&apos;importo</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Close the till?</source>
        <translation>Chiudere la cassa?</translation>
    </message>
    <message>
        <source>What is on the ticket and not in the list of orders is lost. Everything else is in the book.</source>
        <translation>Ciò che è nel conto e non nell&apos;elenco degli ordini va perso. Tutto il resto è nel libro.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Chiudi la cassa</translation>
    </message>
</context>
<context>
    <name>LeftOverSheet</name>
    <message>
        <source>The till was cut off</source>
        <translation>La cassa si è interrotta</translation>
    </message>
    <message>
        <source>This was asked for and got no answer. What is not in the book was not done: do it again if it is still wanted.</source>
        <translation>Questo era stato chiesto ed è rimasto senza risposta. Ciò che non è nel libro non è avvenuto: rifallo se serve ancora.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>LeftOverVM</name>
    <message>
        <source>It is in the book</source>
        <translation>È nel libro</translation>
    </message>
    <message>
        <source>It is not in the book</source>
        <translation>Non è nel libro</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Settled tabs</source>
        <translation>Conti saldati</translation>
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
        <translation>Scontrino del %1</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Mai aperto</translation>
    </message>
    <message>
        <source>Last opened %1</source>
        <translation>Aperto l’ultima volta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visita</numerusform>
            <numerusform>%Ln visite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksVM</name>
    <message numerus="yes">
        <source>%n code(s) lead nowhere now.</source>
        <translation>
            <numerusform>%n codice ora non porta più da nessuna parte.</numerusform>
            <numerusform>%n codici ora non portano più da nessuna parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The slip with the new one is on its way to the printer.</source>
        <translation>Lo scontrino con quello nuovo va in stampa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid code(s)</source>
        <translation>
            <numerusform>%Ln codice valido</numerusform>
            <numerusform>%Ln codici validi</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>ultima %1</translation>
    </message>
</context>
<context>
    <name>LogoLine</name>
    <message>
        <source>Logo on slips</source>
        <translation>Logo sugli scontrini</translation>
    </message>
    <message>
        <source>The logo as it prints</source>
        <translation>Il logo come si stampa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un&apos;immagine</translation>
    </message>
</context>
<context>
    <name>LogoVM</name>
    <message>
        <source>The logo is on the slips from now on.</source>
        <translation>Da ora il logo è sugli scontrini.</translation>
    </message>
    <message>
        <source>Slips carry the shop&apos;s name only.</source>
        <translation>Gli scontrini portano solo il nome del negozio.</translation>
    </message>
    <message>
        <source>On every slip: %1 by %2 dots</source>
        <translation>Su ogni scontrino: %1 per %2 punti</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Saldo · practice</source>
        <translation>Saldo · prova</translation>
    </message>
    <message>
        <source>PRACTICE: nothing here is real, nothing is sold.</source>
        <translation>PROVA: qui niente è vero, niente è venduto.</translation>
    </message>
</context>
<context>
    <name>MinimumSheet</name>
    <message>
        <source>Least amount</source>
        <translation>Importo minimo</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Ora %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>Scrivi un importo</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Credit available</source>
        <translation>Credito disponibile</translation>
    </message>
</context>
<context>
    <name>MovementRow</name>
    <message>
        <source>credit %1</source>
        <translation>credito %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullata</translation>
    </message>
</context>
<context>
    <name>MovementWords</name>
    <message>
        <source>Top-up · %1</source>
        <translation>Ricarica · %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Tab settled</source>
        <translation>Conto saldato</translation>
    </message>
    <message>
        <source>Change kept as credit</source>
        <translation>Resto a credito</translation>
    </message>
    <message>
        <source>No words with it.</source>
        <translation>Senza parole.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>Paid out · %1</source>
        <translation>Pagato al cliente · %1</translation>
    </message>
    <message>
        <source>Paid with credit</source>
        <translation>Scalato dal saldo</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n in attesa</numerusform>
            <numerusform>%1, %n in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Scontrini</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colori chiari</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colori scuri</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>%1, operation %2</source>
        <translation>%1, operazione %2</translation>
    </message>
    <message>
        <source>Command sent</source>
        <translation>Comando inviato</translation>
    </message>
    <message>
        <source>Stayed shut</source>
        <translation>Rimasto chiuso</translation>
    </message>
    <message>
        <source>Perhaps opened</source>
        <translation>Forse aperto</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>In apertura</translation>
    </message>
    <message>
        <source>Top-up in cash</source>
        <translation>Ricarica in contanti</translation>
    </message>
    <message>
        <source>Tabs settled in cash</source>
        <translation>Conti saldati in contanti</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Contanti restituiti</translation>
    </message>
    <message>
        <source>Payment in cash</source>
        <translation>Pagamento in contanti</translation>
    </message>
</context>
<context>
    <name>OrderFilters</name>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Non riscossi</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Pagati oggi</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Choose an order to see what is on it.</source>
        <translation>Scegli un ordine per vedere cosa contiene.</translation>
    </message>
    <message>
        <source>Delete the order</source>
        <translation>Elimina l&apos;ordine</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Still to settle</source>
        <translation>Resta da saldare</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
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
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>The price list is empty. Fill it under Settings, Price list.</source>
        <translation>Il listino è vuoto. Compilalo in Opzioni, Listino.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>OrderSkeleton</name>
    <message>
        <source>The book is being opened…</source>
        <translation>Il libro si sta aprendo…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Meal voucher</source>
        <translation>Buono pasto</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bonifico</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>Left unpaid</source>
        <translation>Non riscosso</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, su %2</translation>
    </message>
    <message>
        <source>Settled with %1</source>
        <translation>Saldato con %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Paid with %1</source>
        <translation>Pagato con %1</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Tickets</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Number, customer or article</source>
        <translation>Numero, cliente o articolo</translation>
    </message>
    <message>
        <source>No order is here now.</source>
        <translation>Qui non c&apos;è nessun ordine.</translation>
    </message>
    <message>
        <source>No order matches.</source>
        <translation>Nessun ordine corrisponde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>PaperEnd</name>
    <message>
        <source>Paper is running low in the kitchen</source>
        <translation>Carta quasi finita in cucina</translation>
    </message>
    <message>
        <source>Paper is running low, in the kitchen too</source>
        <translation>Carta quasi finita, anche in cucina</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Carta quasi finita</translation>
    </message>
</context>
<context>
    <name>PaperRoll</name>
    <message>
        <source>Slip printed: tap to tear it off</source>
        <translation>Scontrino stampato: tocca per strapparlo</translation>
    </message>
</context>
<context>
    <name>PaymentCustomer</name>
    <message>
        <source>Existing</source>
        <translation>Esistente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Enter the customer</source>
        <translation>Inserisci il cliente</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Scrivi un nome</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
</context>
<context>
    <name>PaymentSheet</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Banknote of %1</source>
        <translation>Banconota da %1</translation>
    </message>
</context>
<context>
    <name>PaymentTendered</name>
    <message>
        <source>Give back %1, %2</source>
        <translation>Restituisci %1, %2</translation>
    </message>
</context>
<context>
    <name>PaymentTenders</name>
    <message>
        <source>Pay with credit</source>
        <translation>Paga con Credito</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contanti</translation>
    </message>
    <message>
        <source>Change to credit</source>
        <translation>Resto a credito</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Nessun resto</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Meal voucher</source>
        <translation>Buono pasto</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bonifico</translation>
    </message>
    <message>
        <source>Leave unpaid</source>
        <translation>Non riscosso</translation>
    </message>
</context>
<context>
    <name>PaymentWords</name>
    <message>
        <source>Left to pay %1</source>
        <translation>Restano da pagare %1</translation>
    </message>
    <message>
        <source>To pay %1</source>
        <translation>Da pagare %1</translation>
    </message>
    <message>
        <source>Type its value</source>
        <translation>Digita il valore</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Scegli un cliente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Payment · Order %1</source>
        <translation>Pagamento · Ordine %1</translation>
    </message>
    <message>
        <source>The last payment got no answer. Ask what became of it.</source>
        <translation>L&apos;ultimo pagamento non ha avuto risposta. Chiedi com&apos;è andata.</translation>
    </message>
    <message>
        <source>Only cash gives change</source>
        <translation>Solo i contanti danno resto</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Resto %1</translation>
    </message>
    <message>
        <source>All the credit is used</source>
        <translation>Credito già usato</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Nessun credito</translation>
    </message>
    <message>
        <source>Unpaid orders: %1</source>
        <translation>Conti non riscossi: %1</translation>
    </message>
    <message>
        <source>%1 will be left to pay</source>
        <translation>Restano %1 da pagare</translation>
    </message>
    <message>
        <source>After the payment: %1</source>
        <translation>Dopo il pagamento: %1</translation>
    </message>
</context>
<context>
    <name>PhoneCheckVM</name>
    <message>
        <source>Asking the page…</source>
        <translation>Chiedo alla pagina…</translation>
    </message>
    <message>
        <source>The page answers. Scan this code with a phone.</source>
        <translation>La pagina risponde. Inquadra questo codice con un telefono.</translation>
    </message>
    <message>
        <source>This computer itself cannot reach the page yet.</source>
        <translation>Questo computer stesso non raggiunge ancora la pagina.</translation>
    </message>
    <message>
        <source>Arrived! The phone has opened the page.</source>
        <translation>Arrivato! Il telefono ha aperto la pagina.</translation>
    </message>
    <message>
        <source>No phone has come. Is it on the right network?</source>
        <translation>Nessun telefono è arrivato. È sulla rete giusta?</translation>
    </message>
</context>
<context>
    <name>PreferencesVM</name>
    <message>
        <source>These settings could not be written: they hold until the till closes.</source>
        <translation>Opzioni non salvate: valgono finché la cassa resta aperta.</translation>
    </message>
    <message>
        <source>The settings file could not be read. The till uses its own.</source>
        <translation>Il file delle opzioni non si legge: la cassa usa le proprie.</translation>
    </message>
</context>
<context>
    <name>PriceCategories</name>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Edit the category</source>
        <translation>Correggi la categoria</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nuova categoria</translation>
    </message>
</context>
<context>
    <name>PriceListVM</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Archived</source>
        <translation>Archiviato</translation>
    </message>
    <message>
        <source>%1: one place up</source>
        <translation>%1: un posto più su</translation>
    </message>
    <message>
        <source>%1: one place down</source>
        <translation>%1: un posto più giù</translation>
    </message>
</context>
<context>
    <name>PrinterActs</name>
    <message>
        <source>The test slip is on its way to the printer.</source>
        <translation>Lo scontrino di prova va alla stampante.</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>Prova della stampante</translation>
    </message>
    <message>
        <source>The drawer should open now.</source>
        <translation>Ora il cassetto dovrebbe aprirsi.</translation>
    </message>
    <message>
        <source>The calibration slip is on its way to the printer.</source>
        <translation>Lo scontrino di calibrazione va alla stampante.</translation>
    </message>
    <message>
        <source>The printer is used again as its model is known.</source>
        <translation>La stampante torna com&apos;è descritto il suo modello.</translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>Slips go there from now on: %1</source>
        <translation>Da ora si stampa qui: %1</translation>
    </message>
    <message>
        <source>Slips go there from now on: %1, printed as for %2</source>
        <translation>Da ora gli scontrini escono qui: %1, stampati come per %2</translation>
    </message>
</context>
<context>
    <name>PrinterFindSheet</name>
    <message>
        <source>Find printers</source>
        <translation>Trova stampanti</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>No printer found. Is it on, and plugged in? Try a printer of the network by its address.</source>
        <translation>Nessuna stampante trovata. È accesa e collegata? Una stampante di rete si prova con il suo indirizzo.</translation>
    </message>
    <message>
        <source>The search did not work. Try once more, or type the address.</source>
        <translation>La ricerca non è riuscita. Riprova, o scrivi l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <translation>Chiedo chi c&apos;è…</translation>
    </message>
    <message>
        <source>Tap the printer that stands here.</source>
        <translation>Tocca la stampante che sta qui.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cerca di nuovo</translation>
    </message>
</context>
<context>
    <name>PrinterModelSheet</name>
    <message>
        <source>The printer&apos;s model</source>
        <translation>Il modello della stampante</translation>
    </message>
    <message>
        <source>Print as this model</source>
        <translation>Stampa come questo modello</translation>
    </message>
    <message>
        <source>It is this till&apos;s model already</source>
        <translation>È già il modello di questa cassa</translation>
    </message>
</context>
<context>
    <name>PrinterModelsModel</name>
    <message>
        <source>calibrated</source>
        <translation>calibrata</translation>
    </message>
</context>
<context>
    <name>PrinterTyped</name>
    <message>
        <source>By its address</source>
        <translation>Con il suo indirizzo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriale</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Printer address</source>
        <translation>Indirizzo della stampante</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Type the address first</source>
        <translation>Prima scrivi l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usa comunque</translation>
    </message>
    <message>
        <source>Without a printer</source>
        <translation>Senza stampante</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Sullo schermo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>USB or parallel cable</source>
        <translation>Cavo USB o parallelo</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta seriale</translation>
    </message>
    <message>
        <source>USB cable</source>
        <translation>Cavo USB</translation>
    </message>
    <message>
        <source>Printer of the system</source>
        <translation>Stampante del sistema</translation>
    </message>
    <message>
        <source>Printer of Windows</source>
        <translation>Stampante di Windows</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Sullo schermo</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Nessuna stampante</translation>
    </message>
    <message>
        <source>Slips wait in the list and can be read on the screen.</source>
        <translation>Gli scontrini aspettano nell&apos;elenco e si leggono sullo schermo.</translation>
    </message>
    <message>
        <source>Slips unroll on the screen, as in the demo.</source>
        <translation>Gli scontrini escono sullo schermo, come nella demo.</translation>
    </message>
    <message>
        <source>Slips are printed after each act; selling never waits for the printer.</source>
        <translation>Gli scontrini si stampano dopo ogni operazione; la vendita non aspetta mai la stampante.</translation>
    </message>
    <message>
        <source>Any 80 mm printer</source>
        <translation>Una stampante da 80 mm qualsiasi</translation>
    </message>
    <message>
        <source>Any 58 mm printer</source>
        <translation>Una stampante da 58 mm qualsiasi</translation>
    </message>
    <message>
        <source>Any 80 mm printer whose letters come out wrong</source>
        <translation>Una da 80 mm con le lettere sbagliate</translation>
    </message>
    <message>
        <source>Any 58 mm printer whose letters come out wrong</source>
        <translation>Una da 58 mm con le lettere sbagliate</translation>
    </message>
    <message>
        <source>%1 in ESC/POS mode</source>
        <translation>%1 in modalità ESC/POS</translation>
    </message>
    <message>
        <source>%1 mm · %2 letters a line</source>
        <translation>%1 mm · %2 lettere per riga</translation>
    </message>
    <message>
        <source>seen on paper</source>
        <translation>visto su carta</translation>
    </message>
    <message>
        <source>from its manual</source>
        <translation>dal manuale</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>presunto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglio</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cassetto</translation>
    </message>
    <message>
        <source>Says that it printed</source>
        <translation>Dice di aver stampato</translation>
    </message>
    <message>
        <source>sent as a picture</source>
        <translation>come immagine</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>drawn by the printer</source>
        <translation>disegnato dalla stampante</translation>
    </message>
    <message>
        <source>with its knife</source>
        <translation>con la taglierina</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>si apre</translation>
    </message>
    <message>
        <source>no drawer</source>
        <translation>nessun cassetto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Nobody answers at %1: the address is wrong, or the printer is off.</source>
        <translation>A %1 non risponde nessuno: l&apos;indirizzo è sbagliato o la stampante è spenta.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Is the printer on, and plugged in?</source>
        <translation>A %1 non risponde nessuno. La stampante è accesa e collegata?</translation>
    </message>
    <message>
        <source>%1 is not the address of a printer. Look at the example.</source>
        <translation>%1 non è l&apos;indirizzo di una stampante. Guarda l&apos;esempio.</translation>
    </message>
    <message>
        <source>There is no readable model %1. Choose the model again.</source>
        <translation>Il modello %1 non si può leggere. Scegli di nuovo il modello.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Tap «Restore» to print again.</source>
        <translation>%1, riga %2: %3. Tocca «Ripristina» per stampare di nuovo.</translation>
    </message>
    <message>
        <source>%1 could not be written. Is the disk full?</source>
        <translation>%1 non si può scrivere. Il disco è pieno?</translation>
    </message>
    <message>
        <source>%1 is there but takes nobody now: perhaps it prints for another till.</source>
        <translation>%1 c&apos;è, ma adesso non accetta nessuno: forse stampa per un&apos;altra cassa.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Choose another picture.</source>
        <translation>%1 non si può aprire. Scegli un&apos;altra immagine.</translation>
    </message>
    <message>
        <source>%1 is too large: at most 4 MB and 16 million dots.</source>
        <translation>%1 è troppo grande: al massimo 4 MB e 16 milioni di punti.</translation>
    </message>
    <message>
        <source>%1 is not a picture: PNG, JPEG, GIF, BMP and WebP are.</source>
        <translation>%1 non è un&apos;immagine: lo sono PNG, JPEG, GIF, BMP e WebP.</translation>
    </message>
</context>
<context>
    <name>PrintersVM</name>
    <message>
        <source>Kept: slips are printed so from the next one on.</source>
        <translation>Salvato: si stampa così dal prossimo scontrino.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>the file is cut off, or it is not JSON</source>
        <translation>il file è troncato o non è JSON</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>«%4» is missing</source>
        <translation>manca «%4»</translation>
    </message>
    <message>
        <source>«%4» is not known here</source>
        <translation>«%4» qui non è previsto</translation>
    </message>
    <message>
        <source>«%4» must be at least %5</source>
        <translation>«%4» deve essere almeno %5</translation>
    </message>
    <message>
        <source>«%4» must be more than %5</source>
        <translation>«%4» deve essere più di %5</translation>
    </message>
    <message>
        <source>«%4» must be at most %5</source>
        <translation>«%4» deve essere al massimo %5</translation>
    </message>
    <message>
        <source>«%4» must be a whole number</source>
        <translation>«%4» deve essere un numero intero</translation>
    </message>
    <message>
        <source>«%4» must be a number</source>
        <translation>«%4» deve essere un numero</translation>
    </message>
    <message>
        <source>«%4» must be a text in quotes</source>
        <translation>«%4» deve essere un testo tra virgolette</translation>
    </message>
    <message>
        <source>«%4» must be true or false</source>
        <translation>«%4» deve essere true o false</translation>
    </message>
    <message>
        <source>«%4» must be a list in [ ]</source>
        <translation>«%4» deve essere un elenco tra [ ]</translation>
    </message>
    <message>
        <source>«%4» must be a group in { }</source>
        <translation>«%4» deve essere un gruppo tra { }</translation>
    </message>
    <message>
        <source>the value of «%4» cannot be used</source>
        <translation>il valore di «%4» non va bene</translation>
    </message>
</context>
<context>
    <name>QuantitySheet</name>
    <message>
        <source>How many?</source>
        <translation>Quanti?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Type a quantity</source>
        <translation>Digita la quantità</translation>
    </message>
</context>
<context>
    <name>RecordDrawing</name>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Tick the tabs to settle</source>
        <translation>Scegli i conti da saldare</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Nessun credito</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Mancano %1</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Operation %1</source>
        <translation>Operazione %1</translation>
    </message>
    <message>
        <source>No words with it.</source>
        <translation>Senza parole.</translation>
    </message>
</context>
<context>
    <name>RulesDrawing</name>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Questo non è un indirizzo e-mail.</translation>
    </message>
</context>
<context>
    <name>ScannedCustomer</name>
    <message>
        <source>Finish what is open first, then scan again: nothing was changed.</source>
        <translation>Prima finisci ciò che è aperto, poi scansiona di nuovo: non è cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n in attesa</numerusform>
            <numerusform>%1, %n in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong in the till. Nothing is lost: try again.</source>
        <translation>Qualcosa nella cassa non ha funzionato. Niente è perduto: riprova.</translation>
    </message>
    <message>
        <source>The order is empty: tap an article first.</source>
        <translation>L&apos;ordine è vuoto: tocca prima un articolo.</translation>
    </message>
    <message>
        <source>That is more than a till rings up: at most %1 of one article.</source>
        <translation>È troppo per una riga: al massimo %1 dello stesso articolo.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>L&apos;ordine %1 non esiste.</translation>
    </message>
    <message>
        <source>Order %1 is closed already: nothing was taken again.</source>
        <translation>L&apos;ordine %1 è già chiuso: niente è stato preso due volte.</translation>
    </message>
    <message>
        <source>Order %1 was deleted. Ring it up again if it is needed.</source>
        <translation>L&apos;ordine %1 è stato eliminato. Battilo di nuovo se serve.</translation>
    </message>
    <message>
        <source>Order %1 was changed at another till. Open it again from the list.</source>
        <translation>L&apos;ordine %1 è stato cambiato da un&apos;altra cassa. Riaprilo dall&apos;elenco.</translation>
    </message>
    <message>
        <source>This article is not on the price list. Choose another one.</source>
        <translation>Questo articolo non è nel listino. Scegline un altro.</translation>
    </message>
    <message>
        <source>This category is not on the price list. Choose another one.</source>
        <translation>Questa categoria non è nel listino. Scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>The price list was changed at another till. Open this again.</source>
        <translation>Il listino è stato cambiato da un&apos;altra cassa. Riapri la voce.</translation>
    </message>
    <message>
        <source>This customer is not in the registry. Choose another one.</source>
        <translation>Questo cliente non è in anagrafica. Scegline un altro.</translation>
    </message>
    <message>
        <source>This customer is archived. Restore the record first.</source>
        <translation>Questo cliente è archiviato. Prima ripristina la scheda.</translation>
    </message>
    <message>
        <source>The record was changed at another till. Open it again.</source>
        <translation>La scheda è stata cambiata da un&apos;altra cassa. Riaprila.</translation>
    </message>
    <message>
        <source>Perhaps already registered: %1.</source>
        <translation>Forse è già in anagrafica: %1.</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Prima scegli un cliente.</translation>
    </message>
    <message>
        <source>No credit is left. Choose another way to pay.</source>
        <translation>Nessun credito. Scegli un altro metodo di pagamento.</translation>
    </message>
    <message>
        <source>The credit is now %1: %2 is missing. Pay the rest another way.</source>
        <translation>Il saldo ora è %1: mancano %2. Paga il resto con un altro metodo.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Digita un importo maggiore di zero.</translation>
    </message>
    <message>
        <source>At most %1 at a time.</source>
        <translation>Al massimo %1 per volta.</translation>
    </message>
    <message>
        <source>The credit would go over %1, the most this shop keeps.</source>
        <translation>Il credito supererebbe %1, il massimo di questo negozio.</translation>
    </message>
    <message>
        <source>Unusually much: the credit would go from %1 to %2. Confirm it.</source>
        <translation>Importo insolito: il credito passerebbe da %1 a %2. Conferma.</translation>
    </message>
    <message>
        <source>%1 are still to pay.</source>
        <translation>Restano %1 da pagare.</translation>
    </message>
    <message>
        <source>%1 too much: only cash gives change. Type a smaller amount.</source>
        <translation>%1 di troppo: solo i contanti danno resto. Digita un importo minore.</translation>
    </message>
    <message>
        <source>A meal voucher is spent whole and gives no change: only %1 is to pay.</source>
        <translation>Il buono pasto si spende intero e non dà resto: sono da pagare solo %1.</translation>
    </message>
    <message>
        <source>The law allows at most %1 meal vouchers. Pay the rest another way.</source>
        <translation>La legge ammette al massimo %1 buoni pasto. Paga il resto con un altro metodo.</translation>
    </message>
    <message>
        <source>The law does not let meal vouchers become credit. Choose another way.</source>
        <translation>Per legge i buoni pasto non diventano credito. Scegli un altro metodo.</translation>
    </message>
    <message>
        <source>Cash of %1 or more is forbidden by law. Pay by card or transfer.</source>
        <translation>Contanti da %1 in su sono vietati per legge. Paga con carta o bonifico.</translation>
    </message>
    <message>
        <source>Tick at least one unpaid order.</source>
        <translation>Scegli almeno un conto non riscosso.</translation>
    </message>
    <message>
        <source>Order %1 was settled meanwhile. Nothing was taken: tick again.</source>
        <translation>L&apos;ordine %1 è stato saldato nel frattempo. Niente è stato preso: scegli di nuovo.</translation>
    </message>
    <message>
        <source>This was undone before.</source>
        <translation>Già annullata in precedenza.</translation>
    </message>
    <message>
        <source>Order %1 was settled: undo the settlement first.</source>
        <translation>L&apos;ordine %1 è già stato saldato: annulla prima «Conto saldato».</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Questa operazione non si può annullare.</translation>
    </message>
    <message>
        <source>Part of this credit is spent, only %1 is left: it stays as it is.</source>
        <translation>Parte di questo credito è già spesa, restano solo %1: rimane com&apos;è.</translation>
    </message>
    <message>
        <source>This was carried out before, a little differently. Look at the list.</source>
        <translation>Era già stata eseguita, un po&apos; diversa. Guarda l&apos;elenco.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the manager.</source>
        <translation>Non hai il permesso. Chiedi al responsabile.</translation>
    </message>
    <message>
        <source>Say why: the reason is written down.</source>
        <translation>Scrivi perché: il motivo viene annotato.</translation>
    </message>
    <message>
        <source>The till&apos;s session is closed. Open a new one.</source>
        <translation>La sessione di cassa è chiusa. Aprine una nuova.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Scrivi un nome.</translation>
    </message>
    <message>
        <source>The text is too long. Make it shorter.</source>
        <translation>Il testo è troppo lungo. Accorcialo.</translation>
    </message>
    <message>
        <source>This e-mail address is not right. Check it, or leave it empty.</source>
        <translation>Questo indirizzo e-mail non è giusto. Controllalo o lascialo vuoto.</translation>
    </message>
    <message>
        <source>Enough codes were sent to this customer today.</source>
        <translation>Oggi a questo cliente sono stati mandati abbastanza codici.</translation>
    </message>
    <message>
        <source>The picture must be a PNG, JPEG or WebP of at most %1 kB.</source>
        <translation>L’immagine deve essere PNG, JPEG o WebP, di al massimo %1 kB.</translation>
    </message>
    <message>
        <source>This code leads nowhere: it is old, or of another shop.</source>
        <translation>Questo codice non porta a nulla: è vecchio o di un altro negozio.</translation>
    </message>
    <message>
        <source>Operation %1 is not this customer&apos;s.</source>
        <translation>L’operazione %1 non è di questo cliente.</translation>
    </message>
    <message>
        <source>%1 reports wait for an answer already.</source>
        <translation>%1 segnalazioni aspettano già una risposta.</translation>
    </message>
    <message>
        <source>This report was answered already.</source>
        <translation>A questa segnalazione è già stato risposto.</translation>
    </message>
    <message>
        <source>Money is not given back to customers of this kind.</source>
        <translation>A clienti di questo tipo non si restituisce denaro.</translation>
    </message>
    <message>
        <source>At least %1 can be withdrawn.</source>
        <translation>Si possono prelevare almeno %1.</translation>
    </message>
    <message>
        <source>Another withdrawal request of this customer waits.</source>
        <translation>Un’altra richiesta di prelievo di questo cliente è in attesa.</translation>
    </message>
    <message>
        <source>Somebody decided about this withdrawal request already.</source>
        <translation>Qualcuno ha già deciso su questa richiesta di prelievo.</translation>
    </message>
    <message>
        <source>This IBAN is not right: check its digits.</source>
        <translation>Questo IBAN non è giusto: controlla le cifre.</translation>
    </message>
    <message>
        <source>The customer&apos;s record has no e-mail address.</source>
        <translation>La scheda del cliente non ha un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Only a part of the code was read. Scan it again.</source>
        <translation>È stata letta solo una parte del codice. Leggilo di nuovo.</translation>
    </message>
    <message>
        <source>This code is another shop&apos;s.</source>
        <translation>Questo codice è di un altro negozio.</translation>
    </message>
    <message>
        <source>What was scanned is no customer&apos;s code.</source>
        <translation>Quello che è stato letto non è il codice di un cliente.</translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be kept. Remove it.</source>
        <translation>Sembra un numero di carta, che non va conservato. Toglilo.</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>A till for shops whose customers pay in advance, or later. These free works are in it:</source>
        <translation>Una cassa per negozi i cui clienti pagano prima, o dopo. Contiene queste opere libere:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
</context>
<context>
    <name>SettingsKitchen</name>
    <message>
        <source>Kitchen and drawer</source>
        <translation>Cucina e cassetto</translation>
    </message>
    <message>
        <source>Cash opens the drawer</source>
        <translation>I contanti aprono il cassetto</translation>
    </message>
    <message>
        <source>Payments, top-ups and settled tabs; never when only credit or a card pays.</source>
        <translation>Pagamenti, ricariche e conti saldati; mai quando paga solo il credito o una carta.</translation>
    </message>
    <message>
        <source>Where the kitchen reads what was sent to preparation</source>
        <translation>Dove la cucina legge quello che è in preparazione</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>In cassa</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>In cucina</translation>
    </message>
    <message>
        <source>Printer address</source>
        <translation>Indirizzo della stampante</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Usa questa stampante</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usa comunque</translation>
    </message>
    <message>
        <source>Printed as for %1</source>
        <translation>Stampa come per %1</translation>
    </message>
    <message>
        <source>Orders in preparation are seen in the list of orders only.</source>
        <translation>Gli ordini in preparazione si vedono solo nella lista degli ordini.</translation>
    </message>
    <message>
        <source>A changed order prints only what changed, a deleted one that it is cancelled.</source>
        <translation>Un ordine modificato stampa solo che cosa cambia, uno eliminato che è annullato.</translation>
    </message>
</context>
<context>
    <name>SettingsLook</name>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>As the machine</source>
        <translation>Come il PC</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Grandezza testo</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>Tastiera sullo schermo</translation>
    </message>
    <message>
        <source>At a touch</source>
        <translation>Al tocco</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Paint without the graphics card</source>
        <translation>Disegna senza scheda grafica</translation>
    </message>
    <message>
        <source>For machines on which the screen flickers; from the next start.</source>
        <translation>Per i computer su cui lo schermo sfarfalla; dal prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>SettingsPrices</name>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Anche archiviati</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nuovo articolo</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Listino</translation>
    </message>
    <message>
        <source>The price list is empty: add a category first.</source>
        <translation>Il listino è vuoto: aggiungi prima una categoria.</translation>
    </message>
    <message>
        <source>No article matches.</source>
        <translation>Nessun articolo corrisponde.</translation>
    </message>
    <message>
        <source>No article is here yet.</source>
        <translation>Qui non c&apos;è ancora nessun articolo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>SettingsPrinter</name>
    <message>
        <source>Choose a printer first</source>
        <translation>Prima scegli una stampante</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Find printers</source>
        <translation>Trova stampanti</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Scegli il modello</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrazione</translation>
    </message>
    <message>
        <source>Done: this shop&apos;s own paper decides.</source>
        <translation>Fatta: decide la carta di questo negozio.</translation>
    </message>
    <message>
        <source>A slip shows what this printer can do; you tap what came out right.</source>
        <translation>Uno scontrino mostra che cosa sa fare la stampante; tu tocchi ciò che è uscito bene.</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibra</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Stampa uno scontrino di prova</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Apri cassetto</translation>
    </message>
    <message>
        <source>Kitchen and drawer</source>
        <translation>Cucina e cassetto</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Listino</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
</context>
<context>
    <name>SettingsShop</name>
    <message>
        <source>The shop&apos;s name</source>
        <translation>Il nome del negozio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>A slip after every payment</source>
        <translation>Uno scontrino dopo ogni pagamento</translation>
    </message>
    <message>
        <source>When the customer is known; for a tab that is left, with a line to sign.</source>
        <translation>Quando il cliente è noto; per un conto non riscosso, con la riga per la firma.</translation>
    </message>
    <message>
        <source>A second look is asked above</source>
        <translation>Chiede una seconda conferma oltre</translation>
    </message>
    <message>
        <source>Before and after are shown large, to be confirmed once more.</source>
        <translation>Prima e dopo si vedono in grande, da confermare ancora.</translation>
    </message>
    <message>
        <source>Most credit added at a time</source>
        <translation>Ricarica più grande</translation>
    </message>
    <message>
        <source>Most credit a customer may hold</source>
        <translation>Credito più alto di un cliente</translation>
    </message>
</context>
<context>
    <name>SettingsVM</name>
    <message>
        <source>The shop&apos;s name is kept.</source>
        <translation>Il nome del negozio è salvato.</translation>
    </message>
</context>
<context>
    <name>SettleBill</name>
    <message>
        <source>Take %1 out again</source>
        <translation>Togli %1</translation>
    </message>
    <message>
        <source>Settled together</source>
        <translation>Saldati insieme</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>SettleDone</name>
    <message>
        <source>Credit before</source>
        <translation>Credito prima</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>Resto da dare</translation>
    </message>
    <message>
        <source>Still to settle</source>
        <translation>Resta da saldare</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>SettleDrawing</name>
    <message>
        <source>The last settlement got no answer. Ask what became of it.</source>
        <translation>L&apos;ultimo saldo dei conti non ha avuto risposta. Chiedi com&apos;è andata.</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Attende una risposta</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Nessun credito</translation>
    </message>
    <message>
        <source>All the credit is used</source>
        <translation>Credito già usato</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Mancano %1</translation>
    </message>
    <message>
        <source>%1 will be left to pay</source>
        <translation>Restano %1 da pagare</translation>
    </message>
    <message>
        <source>After paying with credit: %1</source>
        <translation>Dopo il pagamento con credito: %1</translation>
    </message>
    <message>
        <source>%1 credit + %2 another way</source>
        <translation>%1 credito + %2 altro</translation>
    </message>
    <message>
        <source>Type its value</source>
        <translation>Digita il valore</translation>
    </message>
    <message>
        <source>Only cash gives change</source>
        <translation>Solo i contanti danno resto</translation>
    </message>
</context>
<context>
    <name>SettleKeys</name>
    <message>
        <source>Handed over</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Resto %1</translation>
    </message>
    <message>
        <source>Keep the change as credit</source>
        <translation>Resto a credito</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>Settled · %1</source>
        <translation>Saldato · %1</translation>
    </message>
    <message>
        <source>Settle · %1</source>
        <translation>Saldare · %1</translation>
    </message>
</context>
<context>
    <name>SettleWays</name>
    <message>
        <source>Pay with credit</source>
        <translation>Paga con Credito</translation>
    </message>
</context>
<context>
    <name>SettledNews</name>
    <message numerus="yes">
        <source>%n tab(s) settled: the credit is now %1.</source>
        <translation>
            <numerusform>%n conto saldato: il credito ora è %1.</numerusform>
            <numerusform>%n conti saldati: il credito ora è %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SlipActs</name>
    <message>
        <source>This slip has moved on meanwhile: look at it again.</source>
        <translation>Questo scontrino intanto è andato avanti: guardalo di nuovo.</translation>
    </message>
</context>
<context>
    <name>SlipFiles</name>
    <message>
        <source>slip</source>
        <translation>scontrino</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Non è stato possibile scrivere %1.</translation>
    </message>
</context>
<context>
    <name>SlipList</name>
    <message>
        <source>Slips</source>
        <translation>Scontrini</translation>
    </message>
    <message>
        <source>No slips yet: they print by themselves.</source>
        <translation>Ancora nessuno scontrino: si stampano da soli.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva PDF</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Salva immagine</translation>
    </message>
</context>
<context>
    <name>SlipPreview</name>
    <message>
        <source>The slip as it prints</source>
        <translation>Lo scontrino come si stampa</translation>
    </message>
    <message>
        <source>Choose a slip to see it.</source>
        <translation>Scegli uno scontrino per vederlo.</translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>Yes, it came out</source>
        <translation>Sì, è uscito</translation>
    </message>
    <message>
        <source>No: print a copy</source>
        <translation>No: ristampa copia</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Non stampare</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Stampa ora</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Stampa una copia</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>Slips</source>
        <translation>Scontrini</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cassetto</translation>
    </message>
    <message>
        <source>Print none of them</source>
        <translation>Non stampare nessuno</translation>
    </message>
</context>
<context>
    <name>SlipSpelling</name>
    <message>
        <source>Letters that the printer does not have: %1</source>
        <translation>Lettere che la stampante non ha: %1</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>%1 · copy %2</source>
        <translation>%1 · copia %2</translation>
    </message>
    <message>
        <source>Damaged: it cannot be printed</source>
        <translation>Danneggiato: non si può stampare</translation>
    </message>
    <message>
        <source>It cannot be prepared for this printer</source>
        <translation>Non si può preparare per questa stampante</translation>
    </message>
    <message>
        <source>Waiting to print</source>
        <translation>In attesa di stampa</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>In stampa</translation>
    </message>
    <message>
        <source>Did the slip come out?</source>
        <translation>Lo scontrino è uscito?</translation>
    </message>
    <message>
        <source>Too old: print it anyway?</source>
        <translation>Vecchio: stampare?</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non stampato</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampato</translation>
    </message>
    <message>
        <source>Waiting: the printer&apos;s model is damaged</source>
        <translation>In attesa: modello danneggiato</translation>
    </message>
    <message>
        <source>Waiting: wrong printer address</source>
        <translation>In attesa: indirizzo errato</translation>
    </message>
    <message>
        <source>Waiting: no paper</source>
        <translation>In attesa: manca la carta</translation>
    </message>
    <message>
        <source>Waiting: cover open</source>
        <translation>In attesa: coperchio aperto</translation>
    </message>
    <message>
        <source>Waiting: printer not ready</source>
        <translation>In attesa: stampante non pronta</translation>
    </message>
    <message>
        <source>Print at the till</source>
        <translation>Stampa in cassa</translation>
    </message>
    <message>
        <source>Print in the kitchen</source>
        <translation>Stampa in cucina</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Tabs settled</source>
        <translation>Conti saldati</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Tab left</source>
        <translation>Non riscosso</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Scontrino di prova</translation>
    </message>
    <message>
        <source>Calibration slip</source>
        <translation>Scontrino di calibrazione</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cassetto</translation>
    </message>
</context>
<context>
    <name>SlipsVM</name>
    <message>
        <source>A slip may not have come out: look under «Slips».</source>
        <translation>Uno scontrino forse non è uscito: guarda in «Scontrini».</translation>
    </message>
</context>
<context>
    <name>SlipsWords</name>
    <message numerus="yes">
        <source>%n slip(s) ask whether they came out</source>
        <translation>
            <numerusform>%n scontrino chiede se è uscito</numerusform>
            <numerusform>%n scontrini chiedono se sono usciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) waiting to print</source>
        <translation>
            <numerusform>%n scontrino in attesa di stampa</numerusform>
            <numerusform>%n scontrini in attesa di stampa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One %1 less</source>
        <translation>%1: uno in meno</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>%1: uno in più</translation>
    </message>
</context>
<context>
    <name>StoreSentences</name>
    <message>
        <source>The book cannot be written: %1. Allow writing there, then try again.</source>
        <translation>Il libro non si può scrivere: %1. Permetti la scrittura e riprova.</translation>
    </message>
    <message>
        <source>This file is not a book of Saldo: %1. It stays as it is.</source>
        <translation>Questo file non è un libro di Saldo: %1. Resta com&apos;è.</translation>
    </message>
    <message>
        <source>A newer Saldo wrote this book: %1. Update the till, then try again.</source>
        <translation>Questo libro è di un Saldo più recente: %1. Aggiorna la cassa e riprova.</translation>
    </message>
    <message>
        <source>The book is damaged: %1. Restore the last backup.</source>
        <translation>Il libro è danneggiato: %1. Ripristina l&apos;ultima copia.</translation>
    </message>
    <message>
        <source>The book is lost, its file is empty: %1. Restore the last backup.</source>
        <translation>Il libro è perso, il suo file è vuoto: %1. Ripristina l&apos;ultima copia.</translation>
    </message>
    <message>
        <source>Another program holds the book: %1. Close it, then try again.</source>
        <translation>Un altro programma occupa il libro: %1. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>The book was moved or deleted: %1. Put it back or restore the last backup.</source>
        <translation>Il libro è stato spostato o cancellato: %1. Rimettilo al suo posto o ripristina l&apos;ultima copia.</translation>
    </message>
    <message>
        <source>There is no book here: %1. Check the place or the network.</source>
        <translation>Qui non c&apos;è nessun libro: %1. Controlla il percorso o la rete.</translation>
    </message>
    <message>
        <source>The book was moved while the till was open: %1. Start the till again.</source>
        <translation>Il libro è stato spostato a cassa aperta: %1. Riavvia la cassa.</translation>
    </message>
    <message>
        <source>The shared book waits for its update: %1. Close all tills and call for help.</source>
        <translation>Il libro condiviso attende l&apos;aggiornamento: %1. Chiudi tutte le casse e chiedi assistenza.</translation>
    </message>
    <message>
        <source>The book could not be updated: %1. It is as before: call for help.</source>
        <translation>Il libro non si è potuto aggiornare: %1. È come prima: chiedi assistenza.</translation>
    </message>
    <message>
        <source>The other tills are busy just now. Try again in a moment.</source>
        <translation>Le altre casse sono occupate. Riprova fra un momento.</translation>
    </message>
    <message>
        <source>The shared book does not answer: %1. Check the network.</source>
        <translation>Il libro condiviso non risponde: %1. Controlla la rete.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some room, then try again.</source>
        <translation>Il disco è pieno: %1. Libera spazio e riprova.</translation>
    </message>
    <message>
        <source>The disk fails: %1. Stop selling and have the disk changed.</source>
        <translation>Il disco è guasto: %1. Smetti di vendere e fai cambiare il disco.</translation>
    </message>
    <message>
        <source>This place does not keep what is written: %1. Use another disk.</source>
        <translation>Questo posto non conserva ciò che si scrive: %1. Usa un altro disco.</translation>
    </message>
    <message>
        <source>The book needs more room to be updated: %1. Free some, then try again.</source>
        <translation>Per aggiornare il libro serve più spazio: %1. Libera spazio e riprova.</translation>
    </message>
    <message>
        <source>The book cannot be used now: %1. Try again in a moment.</source>
        <translation>Il libro ora non è disponibile: %1. Riprova fra un momento.</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Add %1, %2, %3</source>
        <translation>Aggiungi %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>TabsToSettle</name>
    <message>
        <source>Tabs to settle</source>
        <translation>Conti da saldare</translation>
    </message>
    <message>
        <source>No tabs to settle</source>
        <translation>Nessun conto da saldare</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Pay with credit</source>
        <translation>Paga con Credito</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Paga…</translation>
    </message>
    <message>
        <source>Pay the ticked tabs, %1</source>
        <translation>Paga i conti scelti, %1</translation>
    </message>
</context>
<context>
    <name>TicketCustomer</name>
    <message>
        <source>Choose a customer</source>
        <translation>Scegli un cliente</translation>
    </message>
    <message>
        <source>Order without a customer</source>
        <translation>Ordine senza cliente</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Quantity of %1: %2</source>
        <translation>Quantità di %1: %2</translation>
    </message>
</context>
<context>
    <name>TicketNews</name>
    <message>
        <source>%1 removed</source>
        <translation>%1: tolto</translation>
    </message>
    <message>
        <source>Ticket emptied</source>
        <translation>Ordine svuotato</translation>
    </message>
    <message>
        <source>Order %1 is in the list</source>
        <translation>L&apos;ordine %1 è nell&apos;elenco</translation>
    </message>
    <message>
        <source>Order %1 is in preparation</source>
        <translation>L&apos;ordine %1 è in preparazione</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TicketPane</name>
    <message>
        <source>Put this order into the list and begin another</source>
        <translation>Metti l&apos;ordine in lista e comincia un altro</translation>
    </message>
    <message>
        <source>Empty the ticket</source>
        <translation>Svuota l&apos;ordine</translation>
    </message>
    <message>
        <source>Tap an article to begin.</source>
        <translation>Tocca un articolo per iniziare.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Pay with credit</source>
        <translation>Paga con Credito</translation>
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
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuovo ordine</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Credito %1</translation>
    </message>
    <message>
        <source>To settle %1</source>
        <translation>Da saldare %1</translation>
    </message>
    <message>
        <source>%1 · then %2 is left</source>
        <translation>%1 · poi restano %2</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Salva le modifiche</translation>
    </message>
    <message>
        <source>Send to preparation</source>
        <translation>Manda in preparazione</translation>
    </message>
</context>
<context>
    <name>TopUpDrawing</name>
    <message>
        <source>The last top-up got no answer. Ask what became of it.</source>
        <translation>L&apos;ultima ricarica non ha avuto risposta. Chiedi com&apos;è andata.</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Attende una risposta</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Conferma %1</translation>
    </message>
    <message>
        <source>The law does not let it become credit</source>
        <translation>Per legge non diventa credito</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <translation>Digita un importo</translation>
    </message>
</context>
<context>
    <name>TopUpMethod</name>
    <message>
        <source>Paid with</source>
        <translation>Pagato con</translation>
    </message>
</context>
<context>
    <name>TopUpSheet</name>
    <message>
        <source>Add credit · %1</source>
        <translation>Aggiungi Credito · %1</translation>
    </message>
    <message>
        <source>Add %1 to %2?</source>
        <translation>Aggiungere %1 a %2?</translation>
    </message>
    <message>
        <source>This is unusually much. Is there a zero too many?</source>
        <translation>È molto più del solito. C&apos;è uno zero di troppo?</translation>
    </message>
    <message>
        <source>Yes, add %1</source>
        <translation>Sì, aggiungi %1</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>Credito ora</translation>
    </message>
    <message>
        <source>Note (if you like)</source>
        <translation>Nota (facoltativa)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The slip with the QR of the balance prints by itself.</source>
        <translation>Lo scontrino con il QR del saldo si stampa da solo.</translation>
    </message>
    <message>
        <source>Amount to add</source>
        <translation>Importo da aggiungere</translation>
    </message>
</context>
<context>
    <name>TopUpVM</name>
    <message>
        <source>%1 added: the credit is now %2.</source>
        <translation>Aggiunti %1: il credito ora è %2.</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Cancella l&apos;ultima lettera</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Maiuscola</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Nascondi la tastiera</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spazio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undone at the till</source>
        <translation>Annullato alla cassa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undone: everything is as it was before.</source>
        <translation>Annullato: tutto è come prima.</translation>
    </message>
</context>
<context>
    <name>WayDrawing</name>
    <message>
        <source>This computer is on no network.</source>
        <translation>Questo computer non è su nessuna rete.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Una porta è un numero da 1024 a 65535.</translation>
    </message>
    <message>
        <source>An address looks like https://credito.bar.example</source>
        <translation>Un indirizzo è come https://credito.bar.example</translation>
    </message>
    <message>
        <source>Not set up yet: slips name an address where nobody answers.</source>
        <translation>Non ancora impostato: gli scontrini portano un indirizzo dove nessuno risponde.</translation>
    </message>
    <message>
        <source>Off: slips print the balance without a QR.</source>
        <translation>Spento: gli scontrini stampano il saldo senza QR.</translation>
    </message>
    <message>
        <source>From a server: %1</source>
        <translation>Da un server: %1</translation>
    </message>
    <message>
        <source>From this till: %1</source>
        <translation>Da questa cassa: %1</translation>
    </message>
    <message>
        <source>From this till: %1, but slips name another address: %2</source>
        <translation>Da questa cassa: %1, ma gli scontrini portano un altro indirizzo: %2</translation>
    </message>
    <message>
        <source>The QR of slips given out until now stops working. Only the letters below it still do.</source>
        <translation>Il QR degli scontrini dati finora smette di funzionare. Restano valide solo le lettere sotto.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Si avvia…</translation>
    </message>
    <message>
        <source>Running: the page answers</source>
        <translation>In funzione: la pagina risponde</translation>
    </message>
    <message>
        <source>Failed: another program uses this port. Choose another one.</source>
        <translation>Non riuscito: un altro programma usa questa porta. Scegline un’altra.</translation>
    </message>
    <message>
        <source>Failed: this computer no longer has this address. Choose again.</source>
        <translation>Non riuscito: questo computer non ha più questo indirizzo. Scegli di nuovo.</translation>
    </message>
    <message>
        <source>Not from here: beside a shared store a service does this.</source>
        <translation>Non da qui: accanto a un archivio condiviso lo fa un servizio.</translation>
    </message>
    <message>
        <source>Failed: it ended by itself. It is tried again by itself.</source>
        <translation>Non riuscito: si è fermato da solo. Riprova da solo.</translation>
    </message>
</context>
<context>
    <name>WithdrawalRow</name>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
</context>
<context>
    <name>WithdrawalRulesVM</name>
    <message>
        <source>Kept.</source>
        <translation>Salvato.</translation>
    </message>
</context>
<context>
    <name>WithdrawalWords</name>
    <message>
        <source>In cash at the counter</source>
        <translation>In contanti alla cassa</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pagata %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
</context>
<context>
    <name>WithdrawalsDrawing</name>
    <message numerus="yes">
        <source>%n request(s) paid out: %1.</source>
        <translation>
            <numerusform>%n richiesta pagata: %1.</numerusform>
            <numerusform>%n richieste pagate: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been decided already.</source>
        <translation>
            <numerusform>%n era già stata decisa.</numerusform>
            <numerusform>%n erano già state decise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pay out %1 to %2?</source>
        <translation>Non pagare %1 a %2?</translation>
    </message>
    <message>
        <source>Pay out %1 to %2?</source>
        <translation>Pagare %1 a %2?</translation>
    </message>
    <message numerus="yes">
        <source>Pay out %1, %n request(s)?</source>
        <translation>
            <numerusform>Pagare %1, %n richiesta?</numerusform>
            <numerusform>Pagare %1, %n richieste?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in cash: hand it over now, this till&apos;s drawer counts it as given.</source>
        <translation>%1 in contanti: consegnali ora, il cassetto di questa cassa li conta come usciti.</translation>
    </message>
    <message>
        <source>%1 by bank transfer: the files for the bank are written afterwards.</source>
        <translation>%1 con bonifico: i file per la banca vengono scritti subito dopo.</translation>
    </message>
    <message>
        <source>Written for the bank: %1 (list) and %2 (order), in %3.</source>
        <translation>Scritti per la banca: %1 (elenco) e %2 (ordine), in %3.</translation>
    </message>
    <message>
        <source>Written: %1 (list), in %3. An order for the bank needs euro, and the shop&apos;s name and IBAN under Withdrawals.</source>
        <translation>Scritto: %1 (elenco), in %3. Un ordine per la banca richiede euro, e il nome e l’IBAN del locale in Prelievi.</translation>
    </message>
    <message>
        <source>Paid out, but the files could not be written in %1. Choose another folder.</source>
        <translation>Pagato, ma i file non si possono scrivere in %1. Scegli un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>WithdrawalsVM</name>
    <message>
        <source>Not paid out: the customer reads the reason, and can spend the amount again.</source>
        <translation>Non pagato: il cliente legge il motivo, e può di nuovo spendere l’importo.</translation>
    </message>
</context>
</TS>
