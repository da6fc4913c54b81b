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
    <name>axw::files</name>
    <message>
        <source>The file has more than %1 rows. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: a quotation mark opens in line %2 and is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid %1 (%2). Save the file again as UTF-8, or name its encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: line %1 holds the control character U+%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: it holds zero bytes (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is neither UTF-8 (%1) nor CP949 (%2). Save the file again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It may be %2.</source>
        <comment>after a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CP949 lacks these characters: %1 (first in line %2). Choose UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a document, not a workbook. Give it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no XLSX workbook: its part %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds no worksheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds more than %1 texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document type definition is not allowed in a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 cannot be read (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged: row %2 comes after row %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” has more than %2 rows. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged: row %2 holds a cell “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” holds more cells than are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1”: the text in %2%3 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged: %2%3 names a text that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Its sheets: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds %1 entries; at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive&apos;s directory is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds two entries named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a ZIP archive, or it is cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no entry named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 of the archive is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is encrypted. Save it without a password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 of the archive unpacks to more than is allowed (%2 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 of the archive unpacks to more than %2 times its size, as files do that are made to fill a computer. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may not be written.</source>
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
