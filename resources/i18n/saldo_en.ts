<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AreaLetters</name>
    <message numerus="yes">
        <source>%n e-mail(s) wait to be sent, the oldest since %1.</source>
        <translation>
            <numerusform>%n e-mail waits to be sent, since %1.</numerusform>
            <numerusform>%n e-mails wait to be sent, the oldest since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaRequests</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BacklogVM</name>
    <message numerus="yes">
        <source>%n slip(s) are waiting: print them?</source>
        <translation>
            <numerusform>%n slip is waiting: print it?</numerusform>
            <numerusform>%n slips are waiting: print them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print none of %n waiting slip(s)?</source>
        <translation>
            <numerusform>Give up %n waiting slip?</numerusform>
            <numerusform>Print none of %n waiting slips?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerListVM</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln customer(s)</source>
        <translation>
            <numerusform>More than %Ln customer</numerusform>
            <numerusform>More than %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryButtons</name>
    <message numerus="yes">
        <source>%n slip(s) waiting for the printer</source>
        <translation>
            <numerusform>%n slip waiting for the printer</numerusform>
            <numerusform>%n slips waiting for the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryRows</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksVM</name>
    <message numerus="yes">
        <source>%n code(s) lead nowhere now.</source>
        <translation>
            <numerusform>%n code leads nowhere now.</numerusform>
            <numerusform>%n codes lead nowhere now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid code(s)</source>
        <translation>
            <numerusform>%Ln valid code</numerusform>
            <numerusform>%Ln valid codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettledNews</name>
    <message numerus="yes">
        <source>%n tab(s) settled: the credit is now %1.</source>
        <translation>
            <numerusform>%n tab settled: the credit is now %1.</numerusform>
            <numerusform>%n tabs settled: the credit is now %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipsWords</name>
    <message numerus="yes">
        <source>%n slip(s) ask whether they came out</source>
        <translation>
            <numerusform>%n slip asks whether it came out</numerusform>
            <numerusform>%n slips ask whether they came out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) waiting to print</source>
        <translation>
            <numerusform>%n slip waiting to print</numerusform>
            <numerusform>%n slips waiting to print</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawalsDrawing</name>
    <message numerus="yes">
        <source>%n request(s) paid out: %1.</source>
        <translation>
            <numerusform>%n request paid out: %1.</numerusform>
            <numerusform>%n requests paid out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been decided already.</source>
        <translation>
            <numerusform>%n had been decided already.</numerusform>
            <numerusform>%n had been decided already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay out %1, %n request(s)?</source>
        <translation>
            <numerusform>Pay out %1, %n request?</numerusform>
            <numerusform>Pay out %1, %n requests?</numerusform>
        </translation>
    </message>
</context>
</TS>
