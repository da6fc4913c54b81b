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
