<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>axw::diagnosis</name>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no answer; it is 0 to 5, %2 or %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no evidence grade; it is %2, %3 or %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no note; it is a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known here; an answer has %2, %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers cannot be read: line %1 is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers must be one JSON object, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the form &apos;%2&apos; has no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 on is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries are needed, there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list with at least one entry is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Korean text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the English text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number greater than 0 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of small letters, digits and _ is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels run from 0 to 5; %1 is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot be read: line %1 is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot be used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form &apos;%1&apos;. The built-in forms are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the form &apos;%2&apos; is not in this program; it carries version %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::prompts::QtPrompter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::widgets::DateEdit</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not read as a date. Type it like 12/3, 2026-12-03, tomorrow or +3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::widgets::MoneyEdit</name>
    <message>
        <source>This is not read as an amount. Type whole won like 3,000,000 or 300만.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::widgets::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::widgets::UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
