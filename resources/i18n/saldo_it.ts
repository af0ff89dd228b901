<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
    <name>CustomerListVM</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, telephone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Tutti</translation>
    </message>
    <message>
        <source>With tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished">Clienti</translation>
    </message>
    <message>
        <source>to settle %1</source>
        <translation type="unfinished">da saldare %1</translation>
    </message>
    <message>
        <source>Nobody is registered here yet: enter the first customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished">Nuovo cliente</translation>
    </message>
    <message>
        <source>The shop&apos;s book does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Riprova</translation>
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
        <translation>Tocca un prodotto per iniziare</translation>
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
        <translation type="unfinished">Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">Azienda</translation>
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
    <name>PreferencesVM</name>
    <message>
        <source>These settings could not be written: they hold until the till closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file could not be read. The till uses its own.</source>
        <translation type="unfinished"></translation>
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
    <name>Sentences</name>
    <message>
        <source>Something went wrong in the till. Nothing is lost: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is empty: tap an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a till rings up: at most %1 of one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 is closed already: nothing was taken again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was deleted. Ring it up again if it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was changed at another till. Open it again from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not in the registry. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is archived. Restore the record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed at another till. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps already registered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit is left. Choose another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit is now %1: %2 are missing. Pay the rest another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit would go over %1, the most this shop keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusually much: the credit would go from %1 to %2. Confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are still to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too much: only cash gives change. Type a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meal voucher is spent whole and gives no change: only %1 are to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law allows at most %1 meal vouchers. Pay the rest another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law does not let meal vouchers become credit. Choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash of %1 or more is forbidden by law. Pay by card or transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one unpaid order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was settled meanwhile. Nothing was taken: tick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was undone before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this credit is spent, only %1 are left: it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was carried out before, a little differently. Look at the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this. Ask the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s session is closed. Open a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a card number, which must not be kept. Remove it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a book of Saldo: %1. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Saldo wrote this book: %1. Update the till, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged: %1. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the book: %1. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other tills are busy just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared book does not answer: %1. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book cannot be used now: %1. Try again in a moment.</source>
        <translation type="unfinished"></translation>
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
</TS>
