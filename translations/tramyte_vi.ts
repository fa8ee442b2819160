<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Templates</name>
    <message>
        <source>The template %1 of this paper cannot be read. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template of the paper “%1” for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 of this paper is damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tramyte::json</name>
    <message>
        <source>This is not valid JSON: character %1 cannot stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object in braces is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tramyte::text</name>
    <message>
        <source>A negative amount cannot be written in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be whole đồng, written in digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large to be written in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment code is damaged: its parts do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment code lacks part %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment code is not a VietQR transfer in đồng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of the payment code is not a number of whole đồng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check sum of the payment code is wrong: it was damaged or changed. Scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s number must have 6 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account number must have 1 to 19 letters or digits, without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must lie between 1 and 9,999,999,999,999 đồng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message may have at most 50 characters, the number of the bill at most 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merchant category must have 4 digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
