<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>axw::diagnosis</name>
        <message>
            <source>%1 is missing</source>
            <translation>%1이(가) 없습니다</translation>
        </message>
        <message>
            <source>%1 is no answer; it is 0 to 5, %2 or %3</source>
            <translation>%1은(는) 답이 될 수 없습니다. 0~5, %2, %3 가운데 하나여야 합니다</translation>
        </message>
        <message>
            <source>%1 is no evidence grade; it is %2, %3 or %4</source>
            <translation>%1은(는) 근거 등급이 아닙니다. %2, %3, %4 가운데 하나여야 합니다</translation>
        </message>
        <message>
            <source>%1 is no note; it is a text</source>
            <translation>%1은(는) 메모가 될 수 없습니다. 글이어야 합니다</translation>
        </message>
        <message>
            <source>%1 is not known here; an answer has %2, %3 and %4</source>
            <translation>%1은(는) 알 수 없는 항목입니다. 답에는 %2, %3, %4만 씁니다</translation>
        </message>
        <message>
            <source>The answers cannot be read: line %1 is not JSON.</source>
            <translation>답을 읽을 수 없습니다. %1번째 줄이 JSON 형식이 아닙니다.</translation>
        </message>
        <message>
            <source>The answers must be one JSON object, for example %1.</source>
            <translation>답은 JSON 객체 하나여야 합니다. 예: %1</translation>
        </message>
        <message>
            <source>%1: the form '%2' has no such item.</source>
            <translation>%1: 진단지 '%2'에 없는 문항입니다.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>a whole number from 1 on is needed</source>
            <translation>1 이상의 정수여야 합니다</translation>
        </message>
        <message>
            <source>%1 entries are needed, there are %2</source>
            <translation>%1개가 있어야 하는데 %2개입니다</translation>
        </message>
        <message>
            <source>a list with at least one entry is needed</source>
            <translation>항목이 하나 이상 있는 목록이어야 합니다</translation>
        </message>
        <message>
            <source>the Korean text is missing</source>
            <translation>한국어 글이 없습니다</translation>
        </message>
        <message>
            <source>the English text is missing</source>
            <translation>영어 글이 없습니다</translation>
        </message>
        <message>
            <source>a number greater than 0 is needed</source>
            <translation>0보다 큰 수여야 합니다</translation>
        </message>
        <message>
            <source>a key of small letters, digits and _ is needed</source>
            <translation>영문 소문자, 숫자, _로 된 키여야 합니다</translation>
        </message>
        <message>
            <source>the key '%1' is used before</source>
            <translation>키 '%1'은(는) 앞에서 이미 썼습니다</translation>
        </message>
        <message>
            <source>levels run from 0 to 5; %1 is needed here</source>
            <translation>수준은 0부터 5까지 차례로 적습니다. 이 자리는 %1이어야 합니다</translation>
        </message>
        <message>
            <source>The form cannot be read: line %1 is not JSON.</source>
            <translation>진단지를 읽을 수 없습니다. %1번째 줄이 JSON 형식이 아닙니다.</translation>
        </message>
        <message>
            <source>The form cannot be used:</source>
            <translation>진단지를 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>There is no form '%1'. The built-in forms are %2.</source>
            <translation>진단지 '%1'은(는) 없습니다. 기본 진단지는 %2입니다.</translation>
        </message>
        <message>
            <source>Version %1 of the form '%2' is not in this program; it carries version %3.</source>
            <translation>진단지 '%2'의 %1판은 이 프로그램에 없습니다. 들어 있는 것은 %3판입니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::files</name>
        <message>
            <source>The file has more than %1 rows. Split it into smaller files.</source>
            <translation>파일이 %1행을 넘습니다. 더 작은 파일로 나누어 주세요.</translation>
        </message>
        <message>
            <source>Row %1 has more than %2 columns.</source>
            <translation>%1행의 열이 %2개를 넘습니다.</translation>
        </message>
        <message>
            <source>Row %1: a quotation mark opens in line %2 and is never closed.</source>
            <translation>%1행: %2번째 줄에서 연 따옴표가 닫히지 않았습니다.</translation>
        </message>
        <message>
            <source>line %1, byte %2</source>
            <translation>%1번째 줄, %2번째 바이트</translation>
        </message>
        <message>
            <source>The text is not valid %1 (%2). Save the file again as UTF-8, or name its encoding.</source>
            <translation>올바른 %1 텍스트가 아닙니다(%2). UTF-8로 다시 저장하거나 인코딩을 지정하세요.</translation>
        </message>
        <message>
            <source>This is not a text file: line %1 holds the control character U+%2.</source>
            <translation>텍스트 파일이 아닙니다. %1번째 줄에 제어 문자 U+%2이(가) 있습니다.</translation>
        </message>
        <message>
            <source>This is not a text file: it holds zero bytes (%1).</source>
            <translation>텍스트 파일이 아닙니다. 0바이트가 들어 있습니다(%1).</translation>
        </message>
        <message>
            <source>The text is neither UTF-8 (%1) nor CP949 (%2). Save the file again as UTF-8.</source>
            <translation>UTF-8도(%1) CP949도(%2) 아닙니다. UTF-8로 다시 저장하세요.</translation>
        </message>
        <message>
            <source>%1 It may be %2.</source>
            <comment>after a sentence</comment>
            <translation>%1 %2일 수 있습니다.</translation>
        </message>
        <message>
            <source>CP949 lacks these characters: %1 (first in line %2). Choose UTF-8.</source>
            <translation>CP949에 없는 문자입니다: %1 (처음 나온 곳은 %2번째 줄). UTF-8을 고르세요.</translation>
        </message>
        <message>
            <source>This is a binary workbook (.xlsb). Save it as .xlsx.</source>
            <translation>바이너리 통합 문서(.xlsb)입니다. .xlsx로 저장하세요.</translation>
        </message>
        <message>
            <source>This is a document, not a workbook. Give it as .xlsx or .csv.</source>
            <translation>통합 문서가 아니라 문서 파일입니다. .xlsx나 .csv로 주세요.</translation>
        </message>
        <message>
            <source>This is an OpenDocument file. Save it as .xlsx.</source>
            <translation>OpenDocument 파일입니다. .xlsx로 저장하세요.</translation>
        </message>
        <message>
            <source>This is no XLSX workbook: its part %1 is missing.</source>
            <translation>XLSX 통합 문서가 아닙니다. 구성 파일 %1이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The workbook holds no worksheet.</source>
            <translation>통합 문서에 시트가 없습니다.</translation>
        </message>
        <message>
            <source>The workbook holds more than %1 texts.</source>
            <translation>통합 문서의 텍스트가 %1개를 넘습니다.</translation>
        </message>
        <message>
            <source>a document type definition is not allowed in a workbook</source>
            <translation>통합 문서에는 문서 형식 정의(DTD)를 둘 수 없습니다</translation>
        </message>
        <message>
            <source>The workbook is damaged: its part %1 cannot be read (line %2).</source>
            <translation>통합 문서가 손상되었습니다. 구성 파일 %1을(를) 읽을 수 없습니다(%2번째 줄).</translation>
        </message>
        <message>
            <source>The sheet “%1” is damaged: row %2 comes after row %3.</source>
            <translation>‘%1’ 시트가 손상되었습니다. %3행 다음에 %2행이 나옵니다.</translation>
        </message>
        <message>
            <source>The sheet “%1” has more than %2 rows. Split it into smaller files.</source>
            <translation>‘%1’ 시트가 %2행을 넘습니다. 더 작은 파일로 나누어 주세요.</translation>
        </message>
        <message>
            <source>The sheet “%1” is damaged: row %2 holds a cell “%3”.</source>
            <translation>‘%1’ 시트가 손상되었습니다. %2행에 ‘%3’ 셀이 있습니다.</translation>
        </message>
        <message>
            <source>The sheet “%1” holds more cells than are read.</source>
            <translation>‘%1’ 시트의 셀이 읽을 수 있는 수를 넘습니다.</translation>
        </message>
        <message>
            <source>The sheet “%1”: the text in %2%3 is too long.</source>
            <translation>‘%1’ 시트: %2%3 셀의 글이 너무 깁니다.</translation>
        </message>
        <message>
            <source>The sheet “%1” is damaged: %2%3 names a text that is not there.</source>
            <translation>‘%1’ 시트가 손상되었습니다. %2%3 셀이 없는 텍스트를 가리킵니다.</translation>
        </message>
        <message>
            <source>The workbook has no sheet “%1”. Its sheets: %2.</source>
            <translation>통합 문서에 ‘%1’ 시트가 없습니다. 있는 시트: %2.</translation>
        </message>
        <message>
            <source>The workbook is damaged: its part %1 is missing.</source>
            <translation>통합 문서가 손상되었습니다. 구성 파일 %1이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The archive holds %1 entries; at most %2 are read.</source>
            <translation>압축 파일의 항목이 %1개입니다. 최대 %2개까지 읽습니다.</translation>
        </message>
        <message>
            <source>The archive's directory is damaged.</source>
            <translation>압축 파일의 목록이 손상되었습니다.</translation>
        </message>
        <message>
            <source>The archive holds two entries named %1.</source>
            <translation>압축 파일에 이름이 %1인 항목이 둘 있습니다.</translation>
        </message>
        <message>
            <source>This is not a ZIP archive, or it is cut off or damaged.</source>
            <translation>ZIP 파일이 아니거나, 잘렸거나 손상되었습니다.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>파일이 없습니다: %1</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file.</source>
            <translation>파일이 아니라 폴더입니다: %1</translation>
        </message>
        <message>
            <source>The file %1 may not be read.</source>
            <translation>파일을 읽을 수 없습니다: %1</translation>
        </message>
        <message>
            <source>There is not enough memory.</source>
            <translation>메모리가 부족합니다.</translation>
        </message>
        <message>
            <source>The archive holds no entry named %1.</source>
            <translation>압축 파일에 %1 항목이 없습니다.</translation>
        </message>
        <message>
            <source>The entry %1 of the archive is damaged.</source>
            <translation>압축 파일의 %1 항목이 손상되었습니다.</translation>
        </message>
        <message>
            <source>The archive is encrypted. Save it without a password first.</source>
            <translation>암호가 걸린 압축 파일입니다. 먼저 암호 없이 저장하세요.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>파일을 쓸 수 없습니다: %1</translation>
        </message>
        <message>
            <source>The entry %1 of the archive unpacks to more than is allowed (%2 MB).</source>
            <translation>압축 파일의 %1 항목을 풀면 허용 크기(%2MB)를 넘습니다.</translation>
        </message>
        <message>
            <source>The entry %1 of the archive unpacks to more than %2 times its size, as files do that are made to fill a computer. It was not read.</source>
            <translation>압축 파일의 %1 항목을 풀면 크기가 %2배를 넘습니다. 컴퓨터를 가득 채우려고 만든 파일로 보여 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>The archive cannot be written.</source>
            <translation>압축 파일을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>There is no room left on the disk.</source>
            <translation>디스크에 남은 공간이 없습니다.</translation>
        </message>
        <message>
            <source>The file %1 may not be written.</source>
            <translation>파일에 쓸 수 없습니다: %1</translation>
        </message>
    </context>
    <context>
        <name>axw::prompts::QtPrompter</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>axw::widgets::DateEdit</name>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Choose in the calendar</source>
            <translation>달력에서 고르기</translation>
        </message>
        <message>
            <source>This is not read as a date. Type it like 12/3, 2026-12-03, tomorrow or +3.</source>
            <translation>날짜로 읽을 수 없습니다. 12/3, 2026-12-03, 내일, +3처럼 입력하세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::widgets::MoneyEdit</name>
        <message>
            <source>This is not read as an amount. Type whole won like 3,000,000 or 300만.</source>
            <translation>금액으로 읽을 수 없습니다. 3,000,000이나 300만처럼 원 단위로 입력하세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::widgets::ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>axw::widgets::UndoStrip</name>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
</TS>
