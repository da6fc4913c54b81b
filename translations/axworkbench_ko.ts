<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>action</name>
        <message>
            <source>Search and commands</source>
            <translation>찾기·명령</translation>
        </message>
        <message>
            <source>Search on this page</source>
            <translation>이 화면에서 찾기</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>끝내기</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <translation>오늘로 이동</translation>
        </message>
        <message>
            <source>Go to Clients</source>
            <translation>수요기업으로 이동</translation>
        </message>
        <message>
            <source>Go to Reports</source>
            <translation>보고서로 이동</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>설정으로 이동</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>앞으로</translation>
        </message>
        <message>
            <source>Next open file</source>
            <translation>다음 열린 기업</translation>
        </message>
        <message>
            <source>Previous open file</source>
            <translation>이전 열린 기업</translation>
        </message>
        <message>
            <source>Close this file</source>
            <translation>이 기업 닫기</translation>
        </message>
        <message>
            <source>Next tab of the file</source>
            <translation>기업의 다음 탭</translation>
        </message>
        <message>
            <source>Previous tab of the file</source>
            <translation>기업의 이전 탭</translation>
        </message>
        <message>
            <source>Narrow or widen the rail</source>
            <translation>왼쪽 메뉴 접기·펼치기</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>보고서…</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>밝은 화면·어두운 화면 전환</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>글자 크게</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>글자 작게</translation>
        </message>
        <message>
            <source>New workspace…</source>
            <translation>새 작업공간…</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>다른 작업공간 열기…</translation>
        </message>
        <message>
            <source>Open the example centre</source>
            <translation>예제 센터 열기</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <source>Switch the language (한국어, English)</source>
            <translation>언어 바꾸기 (한국어, English)</translation>
        </message>
        <message>
            <source>Next unanswered item</source>
            <translation>다음 빈 문항</translation>
        </message>
        <message>
            <source>New assessment…</source>
            <translation>새 진단…</translation>
        </message>
        <message>
            <source>Freeze assessment</source>
            <translation>진단 확정</translation>
        </message>
        <message>
            <source>What is missing to close the stage</source>
            <translation>단계를 마치려면 필요한 것</translation>
        </message>
        <message>
            <source>Open for writing</source>
            <translation>쓰기로 열기</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>신규 접수</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>보고서 내보내기…</translation>
        </message>
        <message>
            <source>Add task</source>
            <translation>작업 추가</translation>
        </message>
        <message>
            <source>Type into the cell</source>
            <translation>칸에 입력</translation>
        </message>
        <message>
            <source>Delete tasks</source>
            <translation>작업 삭제</translation>
        </message>
        <message>
            <source>Milestone or task</source>
            <translation>이정표로 바꾸기/되돌리기</translation>
        </message>
        <message>
            <source>Link tasks</source>
            <translation>작업 연결</translation>
        </message>
        <message>
            <source>Move task a day later</source>
            <translation>작업을 하루 뒤로</translation>
        </message>
        <message>
            <source>Move task a day earlier</source>
            <translation>작업을 하루 앞으로</translation>
        </message>
        <message>
            <source>Make task a day longer</source>
            <translation>기간 하루 늘리기</translation>
        </message>
        <message>
            <source>Make task a day shorter</source>
            <translation>기간 하루 줄이기</translation>
        </message>
        <message>
            <source>10% more done</source>
            <translation>진척 10% 올리기</translation>
        </message>
        <message>
            <source>10% less done</source>
            <translation>진척 10% 내리기</translation>
        </message>
        <message>
            <source>Indent task</source>
            <translation>하위 작업으로 들이기</translation>
        </message>
        <message>
            <source>Outdent task</source>
            <translation>상위 수준으로 내어쓰기</translation>
        </message>
        <message>
            <source>Move task up</source>
            <translation>작업을 위로</translation>
        </message>
        <message>
            <source>Move task down</source>
            <translation>작업을 아래로</translation>
        </message>
        <message>
            <source>Whole plan in sight</source>
            <translation>일정 전체 보기</translation>
        </message>
        <message>
            <source>Show today in the plan</source>
            <translation>일정에서 오늘 보기</translation>
        </message>
        <message>
            <source>Zoom in on time</source>
            <translation>시간 확대</translation>
        </message>
        <message>
            <source>Zoom out of time</source>
            <translation>시간 축소</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Company: facts, cases, contacts, requests</source>
            <translation>기업 정보: 기본 정보, 사업 건, 담당자, 요청</translation>
        </message>
        <message>
            <source>Eligibility</source>
            <translation>자격요건</translation>
        </message>
        <message>
            <source>Visits and consultations</source>
            <translation>상담·방문일지</translation>
        </message>
        <message>
            <source>Data requests</source>
            <translation>자료요청</translation>
        </message>
        <message>
            <source>Consents and pledges</source>
            <translation>동의·서약</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>상담·방문 기록 추가</translation>
        </message>
        <message>
            <source>Answer the item with a level</source>
            <translation>수준으로 답하기</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>해당 없음</translation>
        </message>
        <message>
            <source>Not known; once more: request the data</source>
            <translation>미확인, 한 번 더 누르면 자료요청</translation>
        </message>
        <message>
            <source>Next evidence grade</source>
            <translation>다음 근거 등급</translation>
        </message>
        <message>
            <source>Note on the item (Esc leaves it)</source>
            <translation>문항 메모(Esc로 나가기)</translation>
        </message>
        <message>
            <source>Clear the answer</source>
            <translation>답 지우기</translation>
        </message>
        <message>
            <source>Item above, below, first, last</source>
            <translation>위·아래·처음·마지막 문항</translation>
        </message>
        <message>
            <source>Dimension before, after</source>
            <translation>앞·뒤 영역</translation>
        </message>
        <message>
            <source>Import a form…</source>
            <translation>진단지 가져오기…</translation>
        </message>
        <message>
            <source>Close the visit…</source>
            <translation>방문 마감…</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>빠른 메모</translation>
        </message>
        <message>
            <source>Field mode: one item, large, nothing beside it</source>
            <translation>현장 모드: 한 문항씩 크게</translation>
        </message>
        <message>
            <source>Photographs of the visit…</source>
            <translation>방문 사진 가져오기…</translation>
        </message>
        <message>
            <source>Print blank form…</source>
            <translation>빈 양식 인쇄…</translation>
        </message>
        <message>
            <source>Both languages of the form</source>
            <translation>진단지를 두 언어로</translation>
        </message>
        <message>
            <source>Form in plain lines, for screen readers</source>
            <translation>글줄로 보는 진단지(화면 낭독기용)</translation>
        </message>
        <message>
            <source>Import a benchmark…</source>
            <translation>비교 기준 가져오기…</translation>
        </message>
        <message>
            <source>Confirm the answer of the round before</source>
            <translation>이전 차수의 답 그대로 확인</translation>
        </message>
        <message>
            <source>Next view: form, rounds, comparison</source>
            <translation>다음 보기: 작성, 차수·평가자, 비교</translation>
        </message>
        <message>
            <source>Rounds and raters</source>
            <translation>차수와 평가자</translation>
        </message>
        <message>
            <source>Compare rounds, company and consultant</source>
            <translation>차수 간, 기업·컨설턴트 간 비교</translation>
        </message>
        <message>
            <source>Link the item to a PoC</source>
            <translation>문항을 PoC에 연계</translation>
        </message>
        <message>
            <source>Copy tasks as a table</source>
            <translation>작업을 표로 복사</translation>
        </message>
        <message>
            <source>Paste rows of a spreadsheet</source>
            <translation>스프레드시트의 행 붙여넣기</translation>
        </message>
        <message>
            <source>Close all summaries</source>
            <translation>요약 작업 모두 접기</translation>
        </message>
        <message>
            <source>Open all summaries</source>
            <translation>요약 작업 모두 펼치기</translation>
        </message>
        <message>
            <source>Filter, groups and colours of the plan</source>
            <translation>일정의 필터·그룹·색</translation>
        </message>
        <message>
            <source>Show or hide the panel beside the plan</source>
            <translation>일정 옆 패널 열기/닫기</translation>
        </message>
        <message>
            <source>All fields of the task</source>
            <translation>작업의 모든 항목</translation>
        </message>
        <message>
            <source>Fields of the plan</source>
            <translation>일정 전체 항목</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>자원</translation>
        </message>
        <message>
            <source>Baselines and variance</source>
            <translation>기준계획과 차이</translation>
        </message>
        <message>
            <source>Risk: by when with which chance</source>
            <translation>위험: 언제까지 끝날 가능성</translation>
        </message>
        <message>
            <source>Review and comments</source>
            <translation>검토와 의견</translation>
        </message>
        <message>
            <source>Go to the PoC timeline</source>
            <translation>PoC 일정으로 가기</translation>
        </message>
        <message>
            <source>Level the resources of the plan…</source>
            <translation>계획의 자원 평준화…</translation>
        </message>
        <message>
            <source>Review submitted plans</source>
            <translation>검토 요청 보기</translation>
        </message>
        <message>
            <source>Level resources…</source>
            <translation>자원 평준화…</translation>
        </message>
        <message>
            <source>Timeline as PDF (A3)…</source>
            <translation>일정표를 PDF로(A3)…</translation>
        </message>
        <message>
            <source>Print the timeline…</source>
            <translation>일정표 인쇄…</translation>
        </message>
        <message>
            <source>Go to the outbox</source>
            <translation>발송함으로 이동</translation>
        </message>
        <message>
            <source>Send what waits now</source>
            <translation>지금 발송</translation>
        </message>
        <message>
            <source>Put a file into the outbox…</source>
            <translation>발송함에 파일 넣기…</translation>
        </message>
        <message>
            <source>Reports of many companies…</source>
            <translation>여러 기업 보고서…</translation>
        </message>
        <message>
            <source>Go to the register of letters</source>
            <translation>공문대장으로 이동</translation>
        </message>
        <message>
            <source>Copy the report as text</source>
            <translation>보고서를 텍스트로 복사</translation>
        </message>
        <message>
            <source>Copy a summary of the company as text</source>
            <translation>기업 현황 요약을 텍스트로 복사</translation>
        </message>
        <message>
            <source>New outgoing letter</source>
            <translation>발신 공문 추가</translation>
        </message>
        <message>
            <source>Fill in an office's form…</source>
            <translation>기관 서식 채우기…</translation>
        </message>
    </context>
    <context>
        <name>action group</name>
        <message>
            <source>Everywhere</source>
            <translation>모든 화면</translation>
        </message>
        <message>
            <source>Moving about</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>작업공간</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>진단</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>PoC plan</source>
            <translation>PoC 일정</translation>
        </message>
        <message>
            <source>Client file</source>
            <translation>기업 파일</translation>
        </message>
        <message>
            <source>PoC timeline</source>
            <translation>PoC 일정</translation>
        </message>
    </context>
    <context>
        <name>axw</name>
        <message>
            <source>none yet</source>
            <translation>아직 없음</translation>
        </message>
        <message>
            <source>%1 · lowest %2 %3</source>
            <translation>%1 · 최저 영역 %2 %3</translation>
        </message>
        <message>
            <source>Diagnosis %1</source>
            <translation>현황 진단 %1</translation>
        </message>
        <message>
            <source>Radar of the diagnosis %1</source>
            <translation>현황 진단 %1 방사형 그림</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>종합</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>응답률</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>근거 신뢰도</translation>
        </message>
    </context>
    <context>
        <name>axw::Program</name>
        <message>
            <source>The folder %1 cannot be written.</source>
            <translation>%1 폴더에 쓸 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::app</name>
        <message>
            <source>%1 knows no option %2. Its options: %3.</source>
            <translation>%1에는 %2 옵션이 없습니다. 쓸 수 있는 옵션: %3.</translation>
        </message>
        <message>
            <source>The option %1 takes no value.</source>
            <translation>%1 옵션에는 값을 붙이지 않습니다.</translation>
        </message>
        <message>
            <source>The option %1 needs a value: %1 %2.</source>
            <translation>%1 옵션에는 값이 있어야 합니다: %1 %2.</translation>
        </message>
        <message>
            <source>The option %1 is given twice.</source>
            <translation>%1 옵션이 두 번 나왔습니다.</translation>
        </message>
        <message>
            <source>Something is missing. The call is: %1</source>
            <translation>빠진 것이 있습니다. 사용법: %1</translation>
        </message>
        <message>
            <source>“%1” is one too many. The call is: %2</source>
            <translation>‘%1’은(는) 필요 없는 인수입니다. 사용법: %2</translation>
        </message>
        <message>
            <source>“%1” is not of the form %2.</source>
            <translation>‘%1’은(는) %2 꼴이 아닙니다.</translation>
        </message>
        <message>
            <source>A client has no field “%1”. Its fields: %2.</source>
            <translation>수요기업에 ‘%1’ 항목이 없습니다. 쓸 수 있는 항목: %2.</translation>
        </message>
        <message>
            <source>The field %1 is given twice.</source>
            <translation>%1 항목이 두 번 나왔습니다.</translation>
        </message>
        <message>
            <source>%1: “%2” cannot be; right would be %3.</source>
            <translation>%1: ‘%2’은(는) 쓸 수 없습니다. 올바른 예: %3.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a sentence, and the system's own words</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>The result could not be written to stdout.</source>
            <translation>결과를 표준 출력에 쓰지 못했습니다.</translation>
        </message>
        <message>
            <source>--lang is ko or en.</source>
            <translation>--lang은 ko나 en입니다.</translation>
        </message>
        <message>
            <source>There is no verb “%1”; %2 lists them.</source>
            <translation>‘%1’ 명령이 없습니다. %2(으)로 목록을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Everything is as it should be.</source>
            <translation>이상이 없습니다.</translation>
        </message>
        <message>
            <source>The call is: %1</source>
            <translation>사용법: %1</translation>
        </message>
        <message>
            <source>%1 passes the check but looks unlike a number that is given out.</source>
            <translation>%1은(는) 검증을 통과하지만 실제로 부여되는 번호로 보이지 않습니다.</translation>
        </message>
        <message>
            <source>The check digit of the corporate registration number does not fit (newer numbers may have none).</source>
            <translation>법인등록번호의 검증 숫자가 맞지 않습니다(최근 번호에는 없을 수 있음).</translation>
        </message>
        <message>
            <source>%1 has the business registration number %2 already. Nothing was changed; --duplicate makes a second file.</source>
            <translation>사업자등록번호 %2은(는) 이미 %1에 있습니다. 아무것도 바꾸지 않았습니다. --duplicate를 쓰면 파일을 하나 더 만듭니다.</translation>
        </message>
        <message>
            <source>Possibly the same company: %1</source>
            <translation>같은 기업일 수 있음: %1</translation>
        </message>
        <message>
            <source>--duplicate belongs to add and set.</source>
            <translation>--duplicate는 추가와 변경에만 씁니다.</translation>
        </message>
        <message>
            <source>“%1” is none of show, set, add. The call is: %2</source>
            <translation>‘%1’은(는) 없는 동작입니다. 사용법: %2</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>파일이 없습니다: %1</translation>
        </message>
        <message>
            <source>The file %1 may not be read.</source>
            <translation>파일을 읽을 수 없습니다: %1</translation>
        </message>
        <message>
            <source>The file %1 is too large for answers to a form.</source>
            <translation>진단 답변 파일이라기에는 너무 큽니다: %1</translation>
        </message>
        <message>
            <source>The %1 assessment with the form “%2” is frozen since %3; its answers stay as they are.</source>
            <translation>%1 진단(양식 ‘%2’)은 %3에 확정되어 답변을 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>종합</translation>
        </message>
        <message>
            <source>Bottleneck: %1</source>
            <translation>최저 영역: %1</translation>
        </message>
        <message>
            <source>“%1” is no round; right would be T0, T1 or T2.</source>
            <translation>‘%1’은(는) 진단 회차가 아닙니다. T0, T1, T2 가운데 하나여야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is no year.</source>
            <translation>‘%1’은(는) 연도가 아닙니다.</translation>
        </message>
        <message>
            <source>Holidays are known from %1 to %2, not for %3.</source>
            <translation>공휴일은 %1년부터 %2년까지만 알 수 있습니다(%3년은 없음).</translation>
        </message>
        <message>
            <source>“%1” is no encoding; right would be %2.</source>
            <translation>‘%1’은(는) 인코딩 이름이 아닙니다. 쓸 수 있는 것: %2.</translation>
        </message>
        <message>
            <source>“%1” is not of the form %2 with one of the fields %3.</source>
            <translation>‘%1’은(는) %2 꼴이 아닙니다. 쓸 수 있는 항목: %3.</translation>
        </message>
        <message>
            <source>--header is the number of a row, 0 for none.</source>
            <translation>--header는 행 번호이며, 없으면 0입니다.</translation>
        </message>
        <message>
            <source>row %1, %2: %3</source>
            <comment>row, column, why</comment>
            <translation>%1행 %2: %3</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>파일을 쓸 수 없습니다: %1</translation>
        </message>
        <message>
            <source>%1 rows (%2): %3 created, %4 updated, %5 unchanged, %6 refused</source>
            <translation>%1행(%2): 추가 %3, 변경 %4, 그대로 %5, 거부 %6</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>거부: %1</translation>
        </message>
        <message>
            <source>Look at: %1</source>
            <translation>확인 필요: %1</translation>
        </message>
        <message>
            <source>Workspace: %1</source>
            <translation>작업공간: %1</translation>
        </message>
        <message>
            <source>Centre: %1</source>
            <translation>센터: %1</translation>
        </message>
        <message>
            <source>Clients: %1</source>
            <translation>수요기업: %1</translation>
        </message>
        <message>
            <source>Cases: %1</source>
            <translation>사업 건: %1</translation>
        </message>
        <message>
            <source>Assessments: %1</source>
            <translation>진단: %1</translation>
        </message>
        <message>
            <source>Edits: %1</source>
            <translation>변경이력: %1</translation>
        </message>
        <message>
            <source>Schema: %1</source>
            <translation>스키마: %1</translation>
        </message>
        <message>
            <source>Open for writing: %1</source>
            <translation>쓰기로 연 사람: %1</translation>
        </message>
        <message>
            <source>--limit is a number from 1 on.</source>
            <translation>--limit은 1 이상의 수입니다.</translation>
        </message>
        <message>
            <source>The workspace needs a name.</source>
            <translation>작업공간의 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>axwb works on workspaces from scripts.</source>
            <translation>axwb는 스크립트에서 작업공간을 다룹니다.</translation>
        </message>
        <message>
            <source>Every verb takes:</source>
            <translation>모든 명령에 쓰는 옵션:</translation>
        </message>
        <message>
            <source>Results go to stdout, messages to stderr. Exit 0: done. 1: the input was refused, nothing was changed. 2: the call itself is wrong.</source>
            <translation>결과는 표준 출력으로, 안내는 표준 오류로 나갑니다. 종료 코드 0: 마침. 1: 입력을 거부함(바뀐 것 없음). 2: 잘못된 호출.</translation>
        </message>
        <message>
            <source>PoCs: %1</source>
            <translation>PoC: %1</translation>
        </message>
        <message>
            <source>There is no report “%1”; right would be %2.</source>
            <translation>‘%1’ 보고서는 없습니다. 쓸 수 있는 것: %2.</translation>
        </message>
        <message>
            <source>There is no format “%1”; right would be %2.</source>
            <translation>‘%1’ 형식은 없습니다. 쓸 수 있는 것: %2.</translation>
        </message>
        <message>
            <source>The report “%1” is about one client: --client is missing.</source>
            <translation>‘%1’ 보고서는 수요기업 하나에 대한 것입니다. --client가 빠졌습니다.</translation>
        </message>
        <message>
            <source>The report “%1” is about all clients; --client changes nothing in it.</source>
            <translation>‘%1’ 보고서는 전체 수요기업에 대한 것이어서 --client는 쓰이지 않습니다.</translation>
        </message>
        <message>
            <source>“%1” is no id.</source>
            <translation>“%1”은(는) 식별자가 아닙니다.</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>%1행</translation>
        </message>
        <message>
            <source>(remark) %1</source>
            <translation>(참고) %1</translation>
        </message>
        <message numerus="yes">
            <source>The form is sound: %n question(s).</source>
            <translation>
                <numerusform>양식에 잘못이 없습니다: 문항 %n개.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) miss a translation.</source>
            <translation>
                <numerusform>번역이 없는 문구가 %n개 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is none of %2. The call is: %3</source>
            <translation>“%1” 동작은 없습니다(가능: %2). 사용법: %3</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>저장했습니다: %1</translation>
        </message>
        <message>
            <source>The workspace holds this form already: %1, version %2.</source>
            <translation>작업공간에 이미 있는 양식입니다: %1, 버전 %2.</translation>
        </message>
        <message>
            <source>Imported: %1, version %2.</source>
            <translation>가져왔습니다: %1, 버전 %2.</translation>
        </message>
        <message>
            <source>%1 is a folder, not a file.</source>
            <translation>파일이 아니라 폴더입니다: %1</translation>
        </message>
        <message>
            <source>--messages is ko or en.</source>
            <translation>--messages에는 ko 또는 en을 씁니다.</translation>
        </message>
        <message>
            <source>%1, line %2: this is no JSON (%3).</source>
            <translation>%1, %2번째 줄: JSON이 아닙니다(%3).</translation>
        </message>
        <message>
            <source>%1 holds no object; right would be {"name": answer, …}.</source>
            <translation>%1에 객체가 없습니다. {"이름": 답, …} 모양이어야 합니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are missing.</source>
            <translation>
                <numerusform>답하지 않은 필수 문항 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) break a rule.</source>
            <translation>
                <numerusform>조건에 어긋난 답 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n company(ies), median %2</source>
            <translation>
                <numerusform>%1: %n개사, 중앙값 %2</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace holds this benchmark already.</source>
            <translation>이 비교 기준은 작업공간에 이미 있습니다.</translation>
        </message>
        <message>
            <source>Imported: benchmark of %1.</source>
            <translation>%1의 비교 기준을 가져왔습니다.</translation>
        </message>
        <message>
            <source>Line %1: this is no JSON object; right would be {"name": answer, …}.</source>
            <translation>%1번째 줄: JSON 객체가 아닙니다. {"이름": 답, …} 모양이어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” ends neither in .csv nor in .xlsx.</source>
            <translation>‘%1’은(는) .csv나 .xlsx로 끝나지 않습니다.</translation>
        </message>
        <message>
            <source>%1 has no assessment of round %2 with the form “%3” by this rater.</source>
            <translation>%1에는 이 평가자가 양식 ‘%3’으로 한 %2 진단이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) and notes changed.</source>
            <translation>
                <numerusform>답변과 메모 %n건을 바꾸었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is no rater; right would be %2 or %3.</source>
            <translation>‘%1’은(는) 평가자가 아닙니다. %2 또는 %3이어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is no version of a form; right would be a whole number from 1.</source>
            <translation>“%1”은(는) 진단지의 판이 아닙니다. 1 이상의 정수를 적으십시오.</translation>
        </message>
        <message>
            <source>A client is one of a workspace. The call is: %1</source>
            <translation>수요기업은 작업공간에 있습니다. 사용법: %1</translation>
        </message>
        <message>
            <source>This workbook has no form_id: when it comes back it is known by the name of its file, which was “%1”.</source>
            <translation>이 파일에는 form_id가 없습니다. 다시 가져올 때는 파일 이름으로 구별하며, 원래 이름은 “%1”입니다.</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>주공정</translation>
        </message>
        <message>
            <source>“%1” is no date; right would be one like %2 or %3.</source>
            <translation>“%1”은(는) 날짜가 아닙니다. %2이나 %3처럼 쓰세요.</translation>
        </message>
        <message>
            <source>The %1 assessment with the form “%2” is still open; freeze it before the next round begins with its answers.</source>
            <translation>%1차 진단(양식 “%2”)이 아직 확정되지 않았습니다. 다음 차수가 그 답에서 시작하려면 먼저 확정하세요.</translation>
        </message>
        <message>
            <source>There is no round before %1 with the form “%2” whose answers could be taken over.</source>
            <translation>양식 “%2”로 %1 이전에 진단한 차수가 없어 이어받을 답이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) were taken over from the round before and not looked at again.</source>
            <translation>
                <numerusform>이전 차수에서 옮긴 답 %n개를 다시 확인하지 않았습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>added</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>변경</translation>
        </message>
        <message>
            <source>Both ask the same.</source>
            <translation>두 양식이 묻는 내용이 같습니다.</translation>
        </message>
        <message>
            <source>There is no PoC “%1”; %2 lists them.</source>
            <translation>PoC “%1”이(가) 없습니다. %2로 목록을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Several PoCs are called “%1”. Name one by its key: %2</source>
            <translation>“%1”이라는 PoC가 여럿입니다. 키로 지정하십시오: %2</translation>
        </message>
        <message>
            <source>%1 tasks added, %2 changed, %3 unchanged, %4 taken away</source>
            <translation>작업 추가 %1, 변경 %2, 그대로 %3, 삭제 %4</translation>
        </message>
        <message>
            <source>--paper is A3 or A4, for PDF.</source>
            <translation>--paper는 PDF에만 쓰며 A3 또는 A4입니다.</translation>
        </message>
        <message>
            <source>--encoding is for CSV.</source>
            <translation>--encoding은 CSV에만 씁니다.</translation>
        </message>
        <message>
            <source>“%1” is no date; right would be one like %2.</source>
            <translation>“%1”은(는) 날짜가 아닙니다. %2처럼 적으십시오.</translation>
        </message>
        <message>
            <source>There is no draft “%1”; right would be %2.</source>
            <translation>초안 “%1”이(가) 없습니다. %2 가운데 하나여야 합니다.</translation>
        </message>
        <message>
            <source>%1 belong to %2.</source>
            <comment>options, an argument</comment>
            <translation>%1은(는) %2에만 씁니다.</translation>
        </message>
        <message>
            <source>--pdfa is for the format pdf.</source>
            <translation>--pdfa는 PDF 형식에만 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>No font here has what stands in “%1”: %2. The PDF shows empty boxes instead.</source>
            <translation>‘%1’에 있는 글자가 이 컴퓨터의 어느 글꼴에도 없습니다: %2. PDF에는 빈 네모로 나옵니다.</translation>
        </message>
        <message>
            <source>A letter has no field “%1”. Its fields: %2.</source>
            <translation>공문에 “%1” 항목이 없습니다. 항목: %2.</translation>
        </message>
        <message>
            <source>There is no letter %1.</source>
            <translation>공문 %1이(가) 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is none of add, set. The call is: %2</source>
            <translation>“%1” 명령은 없습니다. 올바른 호출: %2</translation>
        </message>
        <message>
            <source>--%1 belongs to the report “request”.</source>
            <translation>--%1은(는) 요구자료 보고서에 씁니다.</translation>
        </message>
        <message>
            <source>--%1: “%2” cannot be; right would be %3.</source>
            <translation>--%1: “%2”은(는) 쓸 수 없습니다. 쓸 수 있는 값: %3.</translation>
        </message>
        <message>
            <source>The report “%1” is not available yet: this version does not keep what it tells of. Available are %2.</source>
            <translation>“%1” 보고서는 아직 만들 수 없습니다. 이 버전은 그 내용을 아직 저장하지 않습니다. 만들 수 있는 보고서: %2.</translation>
        </message>
        <message>
            <source>“%1” is no date; right would be 2026-11-25.</source>
            <translation>“%1”은(는) 날짜가 아닙니다. 예: 2026-11-25.</translation>
        </message>
        <message>
            <source>--poc belongs to the report “timeline”.</source>
            <translation>--poc는 PoC 일정 보고서에 씁니다.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>%1 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Something is too much. The call is: %1</source>
            <translation>인자가 너무 많습니다. 올바른 호출: %1</translation>
        </message>
        <message>
            <source>sent %1, waiting %2, failed %3</source>
            <translation>발송 %1, 대기 %2, 실패 %3</translation>
        </message>
        <message>
            <source>“%1” is nothing that the outbox can do; right would be add, send or remove.</source>
            <translation>발송함에는 '%1' 명령이 없습니다. axwb --help로 명령을 확인하십시오.</translation>
        </message>
        <message>
            <source>“%1” does not end in .pdf, .docx or another kind of report.</source>
            <translation>‘%1’의 확장자가 .pdf, .docx 등 보고서 형식이 아닙니다.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a place, what is wrong there</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Field “%1” (%2): %3</source>
            <translation>필드 ‘%1’(%2): %3</translation>
        </message>
        <message>
            <source>“%1” is not NAME=TEXT.</source>
            <translation>‘%1’은(는) 이름=값 꼴이 아닙니다.</translation>
        </message>
        <message>
            <source>--%1 says nothing to a form; it is filled from all that is known.</source>
            <translation>서식은 알려진 모든 자료로 채우므로 --%1은(는) 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, what is wrong with it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The form is %1, and so is the file that is written; %2 is wrong.</source>
            <translation>서식이 %1이므로 저장할 파일도 같은 형식이어야 합니다. %2은(는) 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The form itself would be written over; choose another name for --out.</source>
            <translation>서식 원본을 덮어쓰게 됩니다. --out에 다른 이름을 주세요.</translation>
        </message>
        <message>
            <source>Not filled, for there is nothing known: %1</source>
            <translation>자료가 없어 채우지 못한 필드: %1</translation>
        </message>
        <message>
            <source>Not filled, for the names are unknown: %1</source>
            <translation>모르는 이름이라 채우지 못한 필드: %1</translation>
        </message>
        <message>
            <source>--%1 belongs to --template.</source>
            <translation>--%1은(는) --template과 함께 씁니다.</translation>
        </message>
        <message>
            <source>%1 belongs to the workspace itself. Nothing was written; choose another place.</source>
            <translation>작업공간 자체에 속한 곳입니다: %1. 쓴 것은 없습니다. 다른 곳을 골라 주세요.</translation>
        </message>
        <message>
            <source>--columns names no column.</source>
            <translation>--columns에 열이 없습니다.</translation>
        </message>
        <message>
            <source>--client and --stage cannot both be: name the clients, or the stage they are at.</source>
            <translation>--client와 --stage는 함께 쓸 수 없습니다. 수요기업을 지정하거나 단계를 지정해 주세요.</translation>
        </message>
        <message>
            <source>No font here has: %1. The picture leaves them out or shows empty boxes.</source>
            <translation>이 컴퓨터의 글꼴에 없는 문자: %1. 그림에서 빠지거나 빈 네모로 나옵니다.</translation>
        </message>
        <message>
            <source>Several letters have the number %1. Name one by its id; axwb letters --json shows the ids.</source>
            <translation>문서번호 %1은(는) 여러 공문에 있습니다. 공문 목록에 나오는 식별자로 지정하십시오.</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) without a place to go to: name it with %1.</source>
            <translation>
                <numerusform>보낼 곳이 정해지지 않은 파일이 %n개 있습니다. %1(으)로 지정하십시오.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits for %1; what waits is meant for another place.</source>
            <translation>%1에 보낼 파일이 없습니다. 기다리는 파일은 다른 곳으로 갈 것입니다.</translation>
        </message>
        <message>
            <source>“%1” is no id; axwb outbox W --json shows the ids.</source>
            <translation>“%1”은(는) 식별자가 아닙니다. 식별자는 발송함 목록에 있습니다.</translation>
        </message>
        <message>
            <source>Which report? Name it with --kind: %1.</source>
            <translation>어느 보고서인지 --kind로 지정하십시오: %1.</translation>
        </message>
        <message>
            <source>There is no report design “%1”; %2 lists them.</source>
            <translation>‘%1’ 보고서 디자인이 없습니다. 목록: %2</translation>
        </message>
        <message>
            <source>a PNG, JPEG or WebP file of at most 20 MB</source>
            <translation>20 MB 이하의 PNG, JPEG, WebP 파일</translation>
        </message>
        <message>
            <source>A report design has no field “%1”. Its fields: %2.</source>
            <translation>보고서 디자인에 ‘%1’ 항목이 없습니다. 항목: %2.</translation>
        </message>
        <message>
            <source>“%1” is none of add, set, remove. The call is: %2</source>
            <translation>“%1” 명령은 없습니다. 올바른 호출: %2</translation>
        </message>
        <message>
            <source>The form has no field “%1”. Its fields: %2. Nothing was written.</source>
            <translation>서식에 ‘%1’ 필드가 없습니다. 있는 필드: %2. 쓴 것은 없습니다.</translation>
        </message>
        <message>
            <source>%1 has no field to fill. In HWPX put click-here fields or name cells, in DOCX content controls with a tag; %2 lists the names. Nothing was written.</source>
            <translation>%1: 채울 필드가 없습니다. HWPX에는 누름틀이나 이름 있는 칸을, DOCX에는 태그가 있는 콘텐츠 컨트롤을 넣으세요. 필드 이름 목록: %2. 쓴 것은 없습니다.</translation>
        </message>
        <message>
            <source>--%1: nobody is called “%2”, so nothing is found.</source>
            <translation>--%1: “%2”(이)라는 사람이 없어 해당하는 것이 없습니다.</translation>
        </message>
        <message>
            <source>--%1: nobody is called “%2”, so nothing is found. Known are: %3.</source>
            <translation>--%1: “%2”(이)라는 사람이 없어 해당하는 것이 없습니다. 있는 이름: %3.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients</name>
        <message>
            <source>%1 has this number too.</source>
            <translation>%1에도 이 번호가 있습니다.</translation>
        </message>
        <message>
            <source>The check digit is right, but such a number is unusual; compare it with the certificate.</source>
            <translation>검증 번호는 맞지만 보기 드문 번호입니다. 사업자등록증과 견주어 보세요.</translation>
        </message>
        <message>
            <source>The form is right</source>
            <translation>형식이 맞습니다</translation>
        </message>
        <message>
            <source>The form is right · %1</source>
            <translation>형식이 맞습니다 · %1</translation>
        </message>
        <message>
            <source>The check digit does not match; newer numbers may have none. Compare it with the register.</source>
            <translation>검증 번호가 맞지 않습니다. 최근 번호에는 검증 번호가 없을 수 있으니 등기부와 견주어 보세요.</translation>
        </message>
        <message>
            <source>A whole number from %1 to %2 is wanted here.</source>
            <translation>%1에서 %2까지의 정수를 적어 주세요.</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>오늘까지</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) overdue</source>
            <translation>
                <numerusform>영업일 %n일 지남</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>기한 지남</translation>
        </message>
        <message>
            <source>before the next working day</source>
            <translation>다음 영업일 전</translation>
        </message>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>영업일 %n일 뒤</numerusform>
            </translation>
        </message>
        <message>
            <source>expired</source>
            <translation>만료</translation>
        </message>
        <message>
            <source>expires today</source>
            <translation>오늘 만료</translation>
        </message>
        <message numerus="yes">
            <source>expires in %n day(s)</source>
            <translation>
                <numerusform>%n일 뒤 만료</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n employee(s)</source>
            <translation>
                <numerusform>%n명</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a date and how far it is</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>BRN</source>
            <translation>사업자번호</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>규모</translation>
        </message>
        <message>
            <source>District</source>
            <translation>자치구</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>담당자</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>다음 할 일</translation>
        </message>
        <message>
            <source>%1 goes back from %2.</source>
            <translation>%1: %2 단계에서 되돌림</translation>
        </message>
        <message>
            <source>%1, not yet: %2</source>
            <translation>%1 미충족: %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>외 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>%1 단계로 옮기기</translation>
        </message>
        <message>
            <source>Why does it move all the same?</source>
            <translation>그래도 옮기는 사유를 적어 주세요.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Picture (%1)</source>
            <translation>그림(%1)</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>서명 전</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>유효</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>철회</translation>
        </message>
        <message>
            <source>This is not read as a time. Type it like 14:30, 1430 or 오후 2시 반.</source>
            <translation>시각으로 읽을 수 없습니다. 14:30, 1430, 오후 2시 반처럼 적어 주세요.</translation>
        </message>
        <message>
            <source>Effort is given in tenths of a person-day, like 0.5 or 1.</source>
            <translation>공수는 0.5나 1처럼 0.1 M/D 단위로 적어 주세요.</translation>
        </message>
        <message>
            <source>A letter needs a subject.</source>
            <translation>공문에는 제목이 있어야 합니다.</translation>
        </message>
        <message>
            <source>The reply cannot be earlier than the letter.</source>
            <translation>회신일은 시행일보다 빠를 수 없습니다.</translation>
        </message>
        <message>
            <source>The case belongs to another company than the letter.</source>
            <translation>사업 건이 공문의 수요기업과 다른 기업의 것입니다.</translation>
        </message>
        <message>
            <source>This letter is no longer in the register.</source>
            <translation>이 공문은 더 이상 대장에 없습니다.</translation>
        </message>
        <message>
            <source>The number %1 is taken by another outgoing letter: “%2”.</source>
            <translation>문서번호 %1은(는) 다른 발신 공문에 이미 쓰였습니다: “%2”.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::AttachmentForm</name>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>공개 등급</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>다른 이름으로 저장…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>the company</source>
            <translation>기업</translation>
        </message>
        <message>
            <source>something that was removed</source>
            <translation>삭제된 항목</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>추가한 때</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>문항</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>사본 저장</translation>
        </message>
        <message>
            <source>%1 could not be written. Choose another place.</source>
            <translation>%1에 쓸 수 없습니다. 다른 곳을 골라 주세요.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>손상</translation>
        </message>
        <message>
            <source>The file itself is not in the workspace. A backup or another device may still have it.</source>
            <translation>파일의 내용이 작업공간에 없습니다. 백업이나 다른 기기에 남아 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>The file itself is damaged: it is not as long as it was. A backup or another device may still have it whole.</source>
            <translation>파일의 내용이 손상되었습니다(크기가 처음과 다릅니다). 백업이나 다른 기기에 온전한 것이 남아 있을 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::AttachmentStrip</name>
        <message>
            <source>Photographs and files</source>
            <translation>사진·파일</translation>
        </message>
        <message>
            <source>Drop photographs and files here, or paste them with Ctrl+V</source>
            <translation>사진이나 파일을 여기에 끌어다 놓거나 Ctrl+V로 붙여 넣으세요</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::CaseForm</name>
        <message>
            <source>Case file</source>
            <translation>사업 건</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>다음 할 일</translation>
        </message>
        <message>
            <source>tomorrow, 12/3, +3 …</source>
            <translation>내일, 12/3, +3 …</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>기한</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Case file %1</source>
            <translation>사업 건 %1</translation>
        </message>
        <message>
            <source>%1 · opened %2 · closed %3</source>
            <translation>%1 · %2 접수 · %3 종료</translation>
        </message>
        <message>
            <source>%1 · opened %2</source>
            <translation>%1 · %2 접수</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>다시 열기</translation>
        </message>
        <message>
            <source>Close the case…</source>
            <translation>사업 건 종료…</translation>
        </message>
        <message>
            <source>Close case %1</source>
            <translation>사업 건 %1 종료</translation>
        </message>
        <message>
            <source>What came of it (may be empty)</source>
            <translation>결과(비워 두어도 됩니다)</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::CaseStore</name>
        <message>
            <source>This case file is no longer in the workspace.</source>
            <translation>이 사업 건은 작업공간에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This case is closed; open it again before it moves.</source>
            <translation>종료된 사업 건입니다. 단계를 옮기려면 먼저 다시 여세요.</translation>
        </message>
        <message>
            <source>Going back to an earlier stage needs a reason.</source>
            <translation>이전 단계로 되돌리려면 사유가 필요합니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ClientDocuments</name>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>No file is kept with this company yet. Drop files here, paste them with Ctrl+V, or add them with the button.</source>
            <translation>아직 이 기업의 파일이 없습니다. 파일을 여기에 끌어다 놓거나, Ctrl+V로 붙여 넣거나, 단추로 추가하세요.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>붙여넣기</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>파일 추가…</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) added</source>
            <translation>
                <numerusform>파일 %n개를 추가했습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>등급</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>추가한 날</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Documents %1</source>
            <translation>문서 %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>공문</translation>
        </message>
        <message>
            <source>Letters %1</source>
            <translation>공문 %1</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ClientFilterBar</name>
        <message>
            <source>List</source>
            <translation>목록</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>보드</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a filter and what is chosen</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>업종</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>연도</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>%1년</translation>
        </message>
        <message>
            <source>Year %1: take off</source>
            <translation>%1년 필터 해제</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ClientHistoryPage</name>
        <message>
            <source>added</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>수정</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>History</source>
            <translation>이력</translation>
        </message>
        <message>
            <source>Kind: all</source>
            <translation>종류: 모두</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>이전 이력 더 보기</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n건</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, reading on …</source>
            <translation>%1, 읽는 중…</translation>
        </message>
        <message>
            <source>%1, older ones follow</source>
            <translation>%1, 이전 이력이 더 있음</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Kind: %1</source>
            <translation>종류: %1</translation>
        </message>
        <message>
            <source>Choose an entry to see all of it.</source>
            <translation>한 건을 고르면 모두 보입니다.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Parts of this entry were erased on purpose.</source>
            <translation>이 이력의 일부는 파기되었습니다.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(비어 있음)</translation>
        </message>
        <message>
            <source>%1
→
%2</source>
            <translation>%1
→
%2</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ClientListModel</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n일</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>업종</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>다음 할 일</translation>
        </message>
        <message>
            <source>In stage</source>
            <translation>단계 경과</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ClientOverview</name>
        <message>
            <source>Overview</source>
            <translation>개요</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>기업 정보</translation>
        </message>
        <message>
            <source>Eligibility</source>
            <translation>자격요건</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>상담·방문</translation>
        </message>
        <message>
            <source>Data requests</source>
            <translation>자료요청</translation>
        </message>
        <message>
            <source>Consents and pledges</source>
            <translation>동의·서약</translation>
        </message>
        <message>
            <source>The summary is on the clipboard.</source>
            <translation>현황 요약을 클립보드에 복사했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ClientStore</name>
        <message>
            <source>A client needs a name.</source>
            <translation>수요기업의 이름을 입력해 주세요.</translation>
        </message>
        <message>
            <source>The name is longer than %1 characters.</source>
            <translation>이름이 %1자를 넘습니다.</translation>
        </message>
        <message>
            <source>The business registration number “%1” does not have ten digits; right would be 124-81-00998.</source>
            <translation>사업자등록번호 ‘%1’은(는) 열 자리 숫자가 아닙니다. 바른 예: 124-81-00998.</translation>
        </message>
        <message>
            <source>The check digit of the business registration number %1 is wrong; is a digit mistyped?</source>
            <translation>사업자등록번호 %1의 검증 숫자가 맞지 않습니다. 잘못 입력한 숫자가 있는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>The corporate registration number “%1” does not have thirteen digits; right would be 130111-0006246.</source>
            <translation>법인등록번호 ‘%1’은(는) 열세 자리 숫자가 아닙니다. 바른 예: 130111-0006246.</translation>
        </message>
        <message>
            <source>“%1” is not a section of the KSIC; right would be a letter from A to U, perhaps with digits, as C or H50.</source>
            <translation>‘%1’은(는) 한국표준산업분류에 없습니다. A~U 글자에 숫자를 붙여 C 또는 H50처럼 입력해 주세요.</translation>
        </message>
        <message>
            <source>The number of employees cannot be negative.</source>
            <translation>종업원 수는 0보다 작을 수 없습니다.</translation>
        </message>
        <message>
            <source>This client is no longer in the workspace.</source>
            <translation>이 수요기업은 작업공간에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>There is no client “%1”; name it by its key, its business registration number or its case number.</source>
            <translation>‘%1’에 해당하는 수요기업이 없습니다. 고유 키, 사업자등록번호, 사업 번호 가운데 하나로 지정해 주세요.</translation>
        </message>
        <message>
            <source>%1 clients have the business registration number %2; name one by its key or case number.</source>
            <translation>사업자등록번호 %2인 수요기업이 %1곳입니다. 고유 키나 사업 번호로 지정해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ClientsPage</name>
        <message>
            <source>Name · initials · BRN</source>
            <translation>이름 · 초성 · 사업자번호</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+C copies as a table</source>
            <translation>Enter 열기 · Ctrl+C 표로 복사</translation>
        </message>
        <message>
            <source>Demand companies</source>
            <translation>수요기업 목록</translation>
        </message>
        <message>
            <source>Selected company</source>
            <translation>선택한 수요기업</translation>
        </message>
        <message>
            <source>No company found</source>
            <translation>찾은 수요기업이 없음</translation>
        </message>
        <message>
            <source>The search and the filters leave none of the companies.</source>
            <translation>검색어와 필터에 맞는 수요기업이 없습니다.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>모두 보기</translation>
        </message>
        <message>
            <source>No demand companies yet</source>
            <translation>아직 수요기업이 없음</translation>
        </message>
        <message>
            <source>A company that asks for help is registered here, and its file goes through the seven stages.</source>
            <translation>도움을 요청한 기업을 여기에 접수하면 일곱 단계에 따라 관리합니다.</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>신규 접수</translation>
        </message>
        <message numerus="yes">
            <source>%n company(-ies)</source>
            <translation>
                <numerusform>%n개사</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n company(-ies)</source>
            <translation>
                <numerusform>%n개사 중 %1개사</numerusform>
            </translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>수요기업</translation>
        </message>
        <message numerus="yes">
            <source>%n company(-ies) selected</source>
            <translation>
                <numerusform>%n개사 선택</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) moved to %1.</source>
            <translation>
                <numerusform>%n건을 %1 단계로 옮겼습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is registered as %2.</source>
            <translation>%1: %2번으로 접수했습니다.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>목록 가져오기…</translation>
        </message>
        <message>
            <source>%1 companies added, %2 updated.</source>
            <translation>수요기업 %1개사를 추가하고 %2개사를 갱신했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) refused.</source>
            <translation>
                <numerusform>%n행은 받지 않았습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::clients::CompanySection</name>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>BRN</source>
            <translation>사업자등록번호</translation>
        </message>
        <message>
            <source>Corporate reg. no.</source>
            <translation>법인등록번호</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>대표자</translation>
        </message>
        <message>
            <source>Industry (KSIC)</source>
            <translation>업종(KSIC)</translation>
        </message>
        <message>
            <source>Choose a section</source>
            <translation>대분류 고르기</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>분야</translation>
        </message>
        <message>
            <source>District</source>
            <translation>자치구</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>전화</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>누리집</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Erase this company…</source>
            <translation>이 기업 파기…</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>다음 할 일</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>기한</translation>
        </message>
        <message>
            <source>Department, position</source>
            <translation>부서·직위</translation>
        </message>
        <message>
            <source>Main</source>
            <translation>주 담당자</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>접수일</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>접수 경로</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>요청 내용</translation>
        </message>
        <message>
            <source>Case files</source>
            <translation>사업 건</translation>
        </message>
        <message>
            <source>No case is open for this company.</source>
            <translation>이 기업에 열린 사업 건이 없습니다.</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>사업 건 열기</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>기업 담당자</translation>
        </message>
        <message>
            <source>Nobody is known yet: add who answers at the company.</source>
            <translation>아직 담당자가 없습니다. 연락할 분을 추가하세요.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>요청</translation>
        </message>
        <message>
            <source>Nothing is written down of what the company wants.</source>
            <translation>기업이 바라는 것이 아직 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>기업 담당자</translation>
        </message>
        <message>
            <source>Main contact</source>
            <translation>주 담당자</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>직위</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>부서</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>휴대전화</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>전자우편</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>파기…</translation>
        </message>
        <message>
            <source>Removes this person for good, from the history and the backups too</source>
            <translation>이 사람의 정보를 이력과 백업에서도 영구히 없앱니다</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>요청</translation>
        </message>
        <message>
            <source>Erasure register…</source>
            <translation>파기대장…</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ConsentSection</name>
        <message>
            <source>Consents and pledges</source>
            <translation>동의·서약</translation>
        </message>
        <message>
            <source>Nothing is signed yet.</source>
            <translation>아직 받은 동의나 서약이 없습니다.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>서명자</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>서명일</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>만료일</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>사본</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>있음</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Consent or pledge</source>
            <translation>동의·서약</translation>
        </message>
        <message>
            <source>Who signs</source>
            <translation>서명자</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>서명일</translation>
        </message>
        <message>
            <source>Expires on</source>
            <translation>만료일</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>철회일</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>목적</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>보유 기간</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>제공받는 자</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Add a scan…</source>
            <translation>사본 추가…</translation>
        </message>
        <message>
            <source>Scan: %1</source>
            <translation>사본: %1</translation>
        </message>
        <message>
            <source>No scan yet: drop the file here.</source>
            <translation>사본이 없습니다. 파일을 여기에 끌어다 놓으세요.</translation>
        </message>
        <message>
            <source>The scan was removed from the documents.</source>
            <translation>사본이 문서에서 삭제되었습니다.</translation>
        </message>
        <message>
            <source>Not in force: %1</source>
            <translation>유효한 것이 없음: %1</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::DataRequestSection</name>
        <message>
            <source>Data requests</source>
            <translation>자료요청</translation>
        </message>
        <message>
            <source>Nothing was asked for yet. Type what is needed above and press Enter.</source>
            <translation>아직 요청한 자료가 없습니다. 위에 필요한 자료를 적고 Enter를 누르세요.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>요청 자료</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>요청일</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>기한</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>요청 대상</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>등급</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>문항</translation>
        </message>
        <message>
            <source>What is needed</source>
            <translation>필요한 자료</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>요청</translation>
        </message>
        <message>
            <source>Data request</source>
            <translation>자료요청</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>수령일</translation>
        </message>
        <message>
            <source>Security grade</source>
            <translation>보안 등급</translation>
        </message>
        <message>
            <source>For item</source>
            <translation>관련 문항</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message numerus="yes">
            <source>Data requests · %n outstanding</source>
            <translation>
                <numerusform>자료요청 · 미수령 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::clients::EligibilitySection</name>
        <message>
            <source>Eligibility</source>
            <translation>자격요건</translation>
        </message>
        <message>
            <source>District</source>
            <translation>자치구</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>설립일</translation>
        </message>
        <message>
            <source>This date lies in the future.</source>
            <translation>앞으로 올 날짜입니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) in business</source>
            <translation>
                <numerusform>업력 %n년</numerusform>
            </translation>
        </message>
        <message>
            <source>Employees (persons)</source>
            <translation>종업원 수(명)</translation>
        </message>
        <message>
            <source>Size class</source>
            <translation>규모</translation>
        </message>
        <message>
            <source>Sales of three years</source>
            <translation>최근 3년 매출액</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>단위</translation>
        </message>
        <message>
            <source>Newest year</source>
            <translation>기준연도</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>매출액</translation>
        </message>
        <message>
            <source>Sales %1</source>
            <translation>%1년 매출액</translation>
        </message>
        <message>
            <source>Sales, newest year</source>
            <translation>매출액(최근)</translation>
        </message>
        <message numerus="yes">
            <source>Sales, %n year(s) before</source>
            <translation>
                <numerusform>매출액(%n년 전)</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>인증</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>인증명</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>발급일</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>만료일</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>유효</translation>
        </message>
        <message>
            <source>Remove this certificate</source>
            <translation>이 인증 삭제</translation>
        </message>
        <message>
            <source>Other support received</source>
            <translation>타 지원 이력</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>사업명</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>지원 기관</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>연도</translation>
        </message>
        <message>
            <source>Amount (won)</source>
            <translation>금액(원)</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>이 항목 삭제</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ErasureDialog</name>
        <message>
            <source>Erase for good</source>
            <translation>영구히 파기</translation>
        </message>
        <message>
            <source>Erase %1</source>
            <translation>%1 파기</translation>
        </message>
        <message>
            <source>Erase %1 for good</source>
            <translation>%1 영구 파기</translation>
        </message>
        <message>
            <source>What goes</source>
            <translation>없어지는 것</translation>
        </message>
        <message>
            <source>What remains</source>
            <translation>남는 것</translation>
        </message>
        <message>
            <source>A line in the erasure register: when, by whom, why, and how much, without a name. The history keeps that something was done and when, without its content. Reports and copies that were exported or printed lie outside the program: they have to be destroyed by hand.</source>
            <translation>파기대장에 언제, 누가, 왜, 얼마나 파기했는지 이름 없이 한 줄이 남습니다. 변경이력에는 무엇인가 했다는 사실과 때만 남고 내용은 남지 않습니다. 이미 내보내거나 인쇄한 보고서와 사본은 프로그램 밖에 있으므로 따로 폐기해야 합니다.</translation>
        </message>
        <message>
            <source>No way back</source>
            <translation>되돌릴 수 없음</translation>
        </message>
        <message>
            <source>This cannot be undone, and what was done before it can no longer be undone either.</source>
            <translation>파기는 되돌릴 수 없으며, 파기 전에 한 일도 더는 실행 취소할 수 없습니다.</translation>
        </message>
        <message>
            <source>Reason (stands in the register; name no person in it)</source>
            <translation>사유(파기대장에 남습니다. 사람 이름은 적지 마세요)</translation>
        </message>
        <message>
            <source>Type the name “%1” to confirm</source>
            <translation>확인을 위해 이름 ‘%1’을(를) 입력하세요</translation>
        </message>
        <message>
            <source>Erasure register…</source>
            <translation>파기대장…</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>This person's name, telephone, e-mail and notes: from the file, the search, the history and the backups. The company and its other records stay. What others wrote about the person in visit logs and notes stays too; mend that by hand first.</source>
            <translation>이 사람의 이름, 전화, 전자우편, 메모가 자료와 검색, 변경이력, 백업에서 없어집니다. 기업과 다른 기록은 남습니다. 상담일지나 메모에 적힌 이름도 남으므로 먼저 직접 고쳐 주세요.</translation>
        </message>
        <message>
            <source>Everything that is kept about this company: %1, %2. It goes from the file, the search, the history and the backups (%3).</source>
            <translation>이 기업에 관한 모든 것: %1, %2. 자료와 검색, 변경이력, 백업(%3)에서 없어집니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>기록 %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s)</source>
            <translation>
                <numerusform>첨부 파일 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s)</source>
            <translation>
                <numerusform>%n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Erasing, and rewriting the backups …</source>
            <translation>파기하고 백업을 다시 쓰는 중…</translation>
        </message>
        <message>
            <source>Erased for good: %1, %2. It stands in the erasure register.</source>
            <translation>%1, %2를 영구히 파기하고 파기대장에 적었습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ErasureRegister</name>
        <message>
            <source>Erasure register</source>
            <translation>파기대장</translation>
        </message>
        <message>
            <source>Nothing was erased yet.</source>
            <translation>아직 파기한 것이 없습니다.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>파기 일시</translation>
        </message>
        <message>
            <source>What</source>
            <translation>파기 대상</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>파기자</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::FileIntake</name>
        <message numerus="yes">
            <source>Taking in %n file(s)</source>
            <translation>
                <numerusform>파일 %n개 가져오는 중</numerusform>
            </translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>사진</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>파일 추가</translation>
        </message>
        <message>
            <source>Picture %1.png</source>
            <translation>그림 %1.png</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::FilePart</name>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>떼기</translation>
        </message>
        <message>
            <source>Another…</source>
            <translation>다른 파일…</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::HistoryModel</name>
        <message>
            <source>When</source>
            <translation>때</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>한 일</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>From what to what</source>
            <translation>바뀐 내용</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → (empty)</source>
            <translation>%1: %2 → (비움)</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 외 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ImportPreviewModel</name>
        <message>
            <source>New</source>
            <translation>신규</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>갱신</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>그대로</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>거부</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a column and what is wrong there</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>행</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>처리</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>BRN</source>
            <translation>사업자번호</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>사유</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::ImportWizard</name>
        <message>
            <source>Import a list of companies</source>
            <translation>기업 목록 가져오기</translation>
        </message>
        <message>
            <source>Choose a list, or drop it here</source>
            <translation>목록을 고르거나 여기에 끌어다 놓기</translation>
        </message>
        <message>
            <source>CSV or Excel (XLSX), as public bodies publish them: title rows, total rows and any order of columns are understood.</source>
            <translation>공공기관이 공개하는 형식 그대로의 CSV 또는 엑셀(XLSX): 제목 행, 합계 행, 열 순서를 알아서 읽습니다.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>파일 고르기…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>인코딩</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>시트</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no header row</comment>
            <translation>없음</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>머리글 행</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>다른 파일…</translation>
        </message>
        <message>
            <source>Which column says what</source>
            <translation>열 짝짓기</translation>
        </message>
        <message>
            <source>What becomes of each row</source>
            <translation>행별 처리 결과</translation>
        </message>
        <message>
            <source>Save refused rows…</source>
            <translation>거부된 행 저장…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>Choose a list of companies</source>
            <translation>기업 목록 고르기</translation>
        </message>
        <message>
            <source>Lists (CSV, Excel)</source>
            <translation>목록 (CSV, 엑셀)</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>목록을 읽는 중</translation>
        </message>
        <message>
            <source>–</source>
            <comment>no column</comment>
            <translation>–</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a kind of rows and how many</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>모두 %1</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>%n행 가져오기</numerusform>
            </translation>
        </message>
        <message>
            <source>-to-mend</source>
            <translation>-보완할 행</translation>
        </message>
        <message>
            <source>Save the refused rows</source>
            <translation>거부된 행 저장</translation>
        </message>
        <message>
            <source>Lists (CSV)</source>
            <translation>목록 (CSV)</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>%1 파일에 쓸 수 없습니다: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n refused row(s) saved in %1.</source>
            <translation>
                <numerusform>거부된 %n행을 %1에 저장했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>가져오는 중</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>가져오기를 멈췄습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%1 new and %2 updated companies were imported; %n row(s) were refused and can be saved to mend.</source>
            <translation>
                <numerusform>신규 %1개사, 갱신 %2개사를 가져왔습니다. 거부된 %n행은 저장해서 고칠 수 있습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::clients::LetterList</name>
        <message>
            <source>Letter</source>
            <translation>공문</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>시행일</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>문서번호</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>From or to</source>
            <translation>발신·수신처</translation>
        </message>
        <message>
            <source>Enclosures, one a line</source>
            <translation>붙임(한 줄에 하나)</translation>
        </message>
        <message>
            <source>Reply due</source>
            <translation>회신 기한</translation>
        </message>
        <message>
            <source>Replied on</source>
            <translation>회신일</translation>
        </message>
        <message>
            <source>Replied today</source>
            <translation>오늘 회신함</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>No company is called so.</source>
            <translation>그런 이름의 기업이 없습니다.</translation>
        </message>
        <message>
            <source>Demand company</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>사업 건</translation>
        </message>
        <message>
            <source>Add the file…</source>
            <translation>파일 추가…</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>파일: %1</translation>
        </message>
        <message>
            <source>No file yet: drop the letter here.</source>
            <translation>아직 파일이 없습니다. 공문 파일을 여기에 놓으세요.</translation>
        </message>
        <message>
            <source>The file was removed from the documents.</source>
            <translation>파일이 문서에서 삭제되었습니다.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>공문</translation>
        </message>
        <message>
            <source>No letter is registered here yet. Add one with the buttons above.</source>
            <translation>아직 등록된 공문이 없습니다. 위의 단추로 추가하세요.</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>수신</translation>
        </message>
        <message>
            <source>Outgoing</source>
            <translation>발신</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Awaiting a reply</source>
            <translation>회신 대기</translation>
        </message>
        <message>
            <source>Reply overdue</source>
            <translation>회신 기한 경과</translation>
        </message>
        <message>
            <source>replied</source>
            <translation>회신함</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>회신</translation>
        </message>
        <message>
            <source>Letters %1</source>
            <translation>공문 %1</translation>
        </message>
        <message>
            <source>The filter leaves no letter.</source>
            <translation>조건에 맞는 공문이 없습니다.</translation>
        </message>
        <message>
            <source>New outgoing letter</source>
            <translation>새 발신 공문</translation>
        </message>
        <message>
            <source>New incoming letter</source>
            <translation>새 수신 공문</translation>
        </message>
        <message>
            <source>Several companies fit. Choose one of the list.</source>
            <translation>해당하는 기업이 여럿입니다. 목록에서 고르세요.</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>기한 %1</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::LettersPage</name>
        <message>
            <source>Number, subject, company</source>
            <translation>문서번호, 제목, 기업</translation>
        </message>
        <message>
            <source>Register of letters</source>
            <translation>공문대장</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(ies) overdue</source>
            <translation>
                <numerusform>회신 기한 경과 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::clients::NewClientForm</name>
        <message>
            <source>New request</source>
            <translation>신규 접수</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>기업</translation>
        </message>
        <message>
            <source>Company name</source>
            <translation>기업명</translation>
        </message>
        <message>
            <source>BRN</source>
            <translation>사업자등록번호</translation>
        </message>
        <message>
            <source>Corporate no.</source>
            <translation>법인등록번호</translation>
        </message>
        <message>
            <source>Name or code, as C or H50</source>
            <translation>이름 또는 코드 (예: C, H50)</translation>
        </message>
        <message>
            <source>Industry (KSIC)</source>
            <translation>업종(KSIC)</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>선택 안 함</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>분야</translation>
        </message>
        <message>
            <source>District, or a place outside Seoul</source>
            <translation>자치구 또는 서울 밖 지역</translation>
        </message>
        <message>
            <source>District</source>
            <translation>자치구</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>대표자</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>모름</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>규모</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>전화</translation>
        </message>
        <message>
            <source>Contact at the company</source>
            <translation>기업 담당자</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>직위</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>전자우편</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>요청</translation>
        </message>
        <message>
            <source>Came by</source>
            <translation>접수 경로</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>접수일</translation>
        </message>
        <message>
            <source>What the company wants, in its own words</source>
            <translation>기업이 원하는 것을 기업의 말로</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>요청 내용</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Empty the form</source>
            <translation>비우기</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>What was typed is kept until it is registered.</source>
            <translation>입력한 내용은 접수할 때까지 남아 있습니다.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>접수</translation>
        </message>
        <message>
            <source>Enter, or Ctrl+Enter within a text</source>
            <translation>Enter, 여러 줄 입력 중에는 Ctrl+Enter</translation>
        </message>
        <message>
            <source>%1 of 10 digits</source>
            <translation>10자리 중 %1자리</translation>
        </message>
        <message>
            <source>Ten digits are needed, as 124-81-00998.</source>
            <translation>숫자 10자리가 필요합니다. 예: 124-81-00998</translation>
        </message>
        <message>
            <source>The check digit is wrong: is a digit mistyped?</source>
            <translation>검증번호가 맞지 않습니다. 잘못 입력한 숫자가 있나요?</translation>
        </message>
        <message>
            <source>The check digit is right, but no office gives such a number.</source>
            <translation>검증번호는 맞지만 실제로 발급되지 않는 번호입니다.</translation>
        </message>
        <message>
            <source>The number is well formed.</source>
            <translation>번호 형식이 맞습니다.</translation>
        </message>
        <message>
            <source>The number is well formed · %1</source>
            <translation>번호 형식이 맞습니다 · %1</translation>
        </message>
        <message>
            <source>%1 of 13 digits</source>
            <translation>13자리 중 %1자리</translation>
        </message>
        <message>
            <source>Thirteen digits are needed, as 130111-0006246.</source>
            <translation>숫자 13자리가 필요합니다. 예: 130111-0006246</translation>
        </message>
        <message>
            <source>The check digit does not fit; newer numbers may have none.</source>
            <translation>검증번호가 맞지 않습니다. 최근 번호에는 검증번호가 없을 수 있습니다.</translation>
        </message>
        <message>
            <source>Choose a section from the list, or type a code as C or H50.</source>
            <translation>목록에서 고르거나 C, H50처럼 코드를 입력해 주세요.</translation>
        </message>
        <message>
            <source>This does not look like an address, as name@company.kr.</source>
            <translation>전자우편 주소 형식이 아닙니다. 예: 이름@회사.kr</translation>
        </message>
        <message>
            <source>Perhaps the same: %1</source>
            <translation>같은 기업일 수 있음: %1</translation>
        </message>
        <message>
            <source>A client needs a name.</source>
            <translation>기업명을 입력해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::OpenedFiles</name>
        <message>
            <source>%1 is a program and is not run from here. Save it somewhere and have it checked first.</source>
            <translation>%1은(는) 프로그램이어서 여기서 실행하지 않습니다. 다른 곳에 저장해 먼저 검사해 주세요.</translation>
        </message>
        <message>
            <source>A copy to show could not be written to %1. Nothing was changed.</source>
            <translation>보여 줄 사본을 %1에 쓸 수 없습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>No program on this computer opens %1. Save it and open it elsewhere.</source>
            <translation>이 컴퓨터에는 %1을(를) 여는 프로그램이 없습니다. 저장해서 다른 곳에서 열어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::SalesEdit</name>
        <message>
            <source>thousand won</source>
            <translation>천원</translation>
        </message>
        <message>
            <source>million won</source>
            <translation>백만원</translation>
        </message>
        <message>
            <source>This is not read as an amount. Type a number in %1, or an amount like 3억 2000만.</source>
            <translation>금액으로 읽을 수 없습니다. %1 단위의 숫자나 3억 2000만처럼 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::SignatureDialog</name>
        <message>
            <source>Signature</source>
            <translation>서명</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>서명자</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::SignaturePad</name>
        <message>
            <source>Sheet to sign on</source>
            <translation>서명란</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::StageBoard</name>
        <message>
            <source>Board of stages</source>
            <translation>단계 보드</translation>
        </message>
        <message numerus="yes">
            <source>%n company(-ies) without an open case are not on the board.</source>
            <translation>
                <numerusform>진행 중인 건이 없는 %n개사는 보드에 없습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::clients::VisitClosingDialog</name>
        <message>
            <source>Close the visit</source>
            <translation>방문 마감</translation>
        </message>
        <message>
            <source>%1 · visit of %2</source>
            <translation>%1 · %2 방문</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>End</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Names, parted by commas</source>
            <translation>이름(쉼표로 구분)</translation>
        </message>
        <message>
            <source>Besides %1: names, parted by commas</source>
            <translation>%1 외: 이름(쉼표로 구분)</translation>
        </message>
        <message>
            <source>People</source>
            <translation>참석자</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>상담 내용</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>합의 사항</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>다음 방문</translation>
        </message>
        <message>
            <source>tomorrow, 12/3, +14</source>
            <translation>내일, 12/3, +14</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>다음 일정</translation>
        </message>
        <message>
            <source>What then</source>
            <translation>할 일</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>heading and number</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Items without an answer</source>
            <translation>답하지 않은 문항</translation>
        </message>
        <message>
            <source>Every item is answered.</source>
            <translation>모든 문항에 답했습니다.</translation>
        </message>
        <message>
            <source>%1 · not known yet</source>
            <translation>%1 · 미확인</translation>
        </message>
        <message>
            <source>Enter or a double click goes to the item</source>
            <translation>Enter 또는 두 번 누르기로 문항으로 갑니다</translation>
        </message>
        <message>
            <source>Open data requests</source>
            <translation>받지 못한 자료요청</translation>
        </message>
        <message>
            <source>Nothing is asked for.</source>
            <translation>요청한 자료가 없습니다.</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>기한 %1</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>기한 없음</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>data request and when it is due</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Quick notes that wait</source>
            <translation>배정하지 않은 빠른 메모</translation>
        </message>
        <message>
            <source>No quick note waits.</source>
            <translation>배정할 빠른 메모가 없습니다.</translation>
        </message>
        <message>
            <source>Those with a tick go into what was said; the others go on waiting.</source>
            <translation>표시한 메모는 상담 내용에 들어가고, 나머지는 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Make the visit log (PDF)</source>
            <translation>상담일지(PDF) 만들기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>서명 없음</translation>
        </message>
        <message>
            <source>Sign again…</source>
            <translation>다시 서명…</translation>
        </message>
        <message>
            <source>Have it signed…</source>
            <translation>서명 받기…</translation>
        </message>
        <message>
            <source>This was changed after %1 signed it. Have it signed again.</source>
            <translation>%1의 서명 뒤에 내용이 바뀌었습니다. 다시 서명을 받으세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::VisitEditor</name>
        <message>
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>End</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>Effort (M/D)</source>
            <translation>공수(M/D)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>People</source>
            <translation>참석자</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>상담 내용</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>합의 사항</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>후속 조치</translation>
        </message>
        <message>
            <source>Photographs and files</source>
            <translation>사진·파일</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>추가…</translation>
        </message>
        <message>
            <source>The end is before the start.</source>
            <translation>종료가 시작보다 이릅니다.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Affiliation</source>
            <translation>소속</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>직위</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>이 사람 삭제</translation>
        </message>
        <message>
            <source>What</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>기한</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>%1 완료</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Remove this action</source>
            <translation>이 조치 삭제</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>서명</translation>
        </message>
        <message>
            <source>Remove signature</source>
            <translation>서명 지우기</translation>
        </message>
        <message>
            <source>Signature of %1</source>
            <translation>%1의 서명</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>서명 없음</translation>
        </message>
        <message>
            <source>Sign again…</source>
            <translation>다시 서명…</translation>
        </message>
        <message>
            <source>Have it signed…</source>
            <translation>서명 받기…</translation>
        </message>
        <message>
            <source>%1 · visit of %2</source>
            <translation>%1 · %2 방문</translation>
        </message>
    </context>
    <context>
        <name>axw::clients::VisitSection</name>
        <message>
            <source>When</source>
            <translation>일시</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>M/D</source>
            <translation>M/D</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>서명</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>서명</translation>
        </message>
        <message>
            <source>Visits and consultations</source>
            <translation>상담·방문일지</translation>
        </message>
        <message>
            <source>Nothing is logged yet.</source>
            <translation>아직 기록이 없습니다.</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>기록 추가</translation>
        </message>
        <message>
            <source>Visit log…</source>
            <translation>상담일지…</translation>
        </message>
        <message>
            <source>Visit confirmation…</source>
            <translation>방문확인서…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The visit was removed with its people, actions and files.</source>
            <translation>상담·방문 기록을 참석자, 후속 조치, 파일과 함께 삭제했습니다.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>바뀜</translation>
        </message>
        <message>
            <source>Changed after %1 signed it: the signature no longer covers what stands here. Both are kept; have it signed again, or undo the change.</source>
            <translation>%1 서명 뒤에 내용이 바뀌어 서명이 지금 내용까지 확인하지 않습니다. 서명과 바뀐 내용은 모두 남아 있습니다. 다시 서명을 받거나 실행 취소하세요.</translation>
        </message>
    </context>
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
        <message>
            <source>%1: a figure needs at least %2 companies behind it.</source>
            <translation>%1: 값 하나에는 적어도 %2개사가 있어야 합니다.</translation>
        </message>
        <message>
            <source>%1: low, median and high are numbers from 0 to 5 in rising order.</source>
            <translation>%1: 하위·중앙·상위 값은 0부터 5까지의 수이며 차례로 커져야 합니다.</translation>
        </message>
        <message>
            <source>This benchmark file was written by a newer version of the program. Update the program, then read it again.</source>
            <translation>더 새로운 판의 프로그램이 만든 비교 기준 파일입니다. 프로그램을 갱신한 뒤 다시 가져오십시오.</translation>
        </message>
        <message>
            <source>The benchmark file does not say which form it is of, in which version, and when it was made.</source>
            <translation>비교 기준 파일에 진단지, 판, 작성일이 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>“%1” (row %2) does not choose one of a list.</source>
            <translation>“%1”(%2행)은(는) 목록에서 하나를 고르는 문항이 아닙니다.</translation>
        </message>
        <message>
            <source>“%1” (row %2) has no choice for level %3.</source>
            <translation>“%1”(%2행)에 %3단계 선택지가 없습니다.</translation>
        </message>
        <message>
            <source>The form has no item that belongs to a dimension.</source>
            <translation>양식에 영역에 속한 문항이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” (row %2)</source>
            <translation>‘%1’(%2행)</translation>
        </message>
        <message>
            <source>A file to be filled in cannot hold repeats, and this form has some: %1. Fill it in the program, or without them.</source>
            <translation>기업이 채우는 파일에는 반복 문항을 담을 수 없는데 이 양식에는 있습니다: %1. 프로그램에서 작성하거나 반복을 뺀 양식을 쓰십시오.</translation>
        </message>
        <message>
            <source>This is no file of answers: it does not say which form and which client it belongs to. Right would be the file that was made for the client, filled in and saved as .xlsx.</source>
            <translation>답변 파일이 아닙니다. 어느 양식, 어느 수요기업의 것인지 적혀 있지 않습니다. 그 기업에 보내려고 만든 파일을 채워 .xlsx로 저장한 것이어야 합니다.</translation>
        </message>
        <message>
            <source>This file of answers was made by a newer version of the program.</source>
            <translation>더 새로운 버전의 프로그램에서 만든 답변 파일입니다.</translation>
        </message>
        <message>
            <source>“%1” is no answer to this question; right would be %2.</source>
            <translation>‘%1’은(는) 이 문항의 답이 될 수 없습니다. 올바른 답: %2.</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>다음 가운데 하나: %1</translation>
        </message>
        <message>
            <source>The row with the headers “%1”, “%2” and “%3” is missing. Give the file as it was made, filled in only.</source>
            <translation>‘%1’, ‘%2’, ‘%3’ 제목이 있는 행이 없습니다. 만든 파일의 모양은 그대로 두고 칸만 채워 주십시오.</translation>
        </message>
        <message>
            <source>%1, row %2, column %3: %4</source>
            <translation>%1, %2행 %3열: %4</translation>
        </message>
        <message>
            <source>no question stands in this row; put the answer beside its question</source>
            <translation>이 행에는 문항이 없습니다. 답을 문항 옆에 적어 주십시오</translation>
        </message>
        <message>
            <source>question %1 is not answered in this file; clear the cell</source>
            <translation>문항 %1은(는) 이 파일에서 답하지 않습니다. 칸을 비워 주십시오</translation>
        </message>
        <message>
            <source>question %1 is answered in row %2 already; one of them is too many</source>
            <translation>문항 %1의 답은 %2행에 이미 있습니다. 하나만 남겨 주십시오</translation>
        </message>
        <message>
            <source>the cell shows the error %1; write the answer itself</source>
            <translation>칸에 오류 %1이(가) 있습니다. 답을 직접 적어 주십시오</translation>
        </message>
        <message>
            <source>Print a blank form</source>
            <translation>빈 양식 인쇄</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <translation>PDF 문서</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>저장했습니다: %1</translation>
        </message>
        <message>
            <source>The sheet “%1” has more than %2 rows; it is no file of answers.</source>
            <translation>시트 “%1”에 %2행이 넘게 있습니다. 답을 적은 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>Line %1: this is no JSON, as a benchmark file is.</source>
            <translation>%1행: JSON이 아닙니다. 비교 기준 파일은 JSON입니다.</translation>
        </message>
        <message>
            <source>This is no benchmark file. The settings and the command line write one.</source>
            <translation>비교 기준 파일이 아닙니다. 설정 화면이나 명령줄에서 만든 파일이어야 합니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::AgainStrip</name>
        <message>
            <source>Still holds – %1</source>
            <translation>그대로임 – %1</translation>
        </message>
        <message>
            <source>Check again: the answer of the round before</source>
            <translation>재확인: 이전 차수에서 옮긴 답입니다</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::AnswerFoot</name>
        <message>
            <source>Not known → data request</source>
            <translation>미확인 → 자료요청</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>/ note · drop files or photos here</source>
            <translation>/ 메모 · 파일이나 사진을 끌어다 놓으세요</translation>
        </message>
        <message>
            <source>Attach evidence…</source>
            <translation>근거자료 붙이기…</translation>
        </message>
        <message>
            <source>Data requested</source>
            <translation>자료요청함</translation>
        </message>
        <message>
            <source>Make a data request – U once more</source>
            <translation>자료요청 만들기 – U 한 번 더</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 빼기</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::AssessmentStore</name>
        <message>
            <source>This client is not in the workspace.</source>
            <translation>이 수요기업은 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>An assessment of round %1 with this form is open already; go on with that one.</source>
            <translation>이 진단지로 진행 중인 %1 진단이 이미 있습니다. 그 진단을 이어서 하세요.</translation>
        </message>
        <message>
            <source>This assessment is not in the workspace.</source>
            <translation>이 진단은 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>The form '%1' has no item %2.</source>
            <translation>진단지 '%1'에 %2 문항이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is answered yet, so there is nothing to freeze.</source>
            <translation>아직 답한 문항이 없어 확정할 것이 없습니다.</translation>
        </message>
        <message>
            <source>Assessment %1 was frozen on %2 and is not changed any more. Begin the next round instead.</source>
            <translation>%1 진단은 %2에 확정되어 더 고치지 않습니다. 다음 차수를 시작하세요.</translation>
        </message>
        <message>
            <source>There is no form “%1”; right would be one of %2.</source>
            <translation>“%1” 양식이 없습니다. 다음 가운데 하나여야 합니다: %2.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::ChoiceAnswer</name>
        <message>
            <source>The answers so far leave nothing to choose.</source>
            <translation>지금까지의 답으로는 고를 항목이 없습니다.</translation>
        </message>
        <message>
            <source>Digits give a choice, Left and Right go through them, Space gives the one at hand, Backspace takes the answer back.</source>
            <translation>숫자는 항목 선택, 왼쪽·오른쪽은 항목 이동, 스페이스는 현재 항목 선택, 백스페이스는 답 지우기입니다.</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>확인함</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::CompareModel</name>
        <message>
            <source>Dimension, item</source>
            <translation>영역·문항</translation>
        </message>
        <message>
            <source>Linked to</source>
            <translation>연계</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::CompareView</name>
        <message>
            <source>Between rounds</source>
            <translation>차수 간 변화</translation>
        </message>
        <message>
            <source>Company and consultant</source>
            <translation>기업·컨설턴트 격차</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>진단지</translation>
        </message>
        <message>
            <source>From round</source>
            <translation>비교할 앞 차수</translation>
        </message>
        <message>
            <source>To round</source>
            <translation>비교할 뒤 차수</translation>
        </message>
        <message>
            <source>As in the form</source>
            <translation>진단지 순</translation>
        </message>
        <message>
            <source>Largest difference first</source>
            <translation>차이 큰 순</translation>
        </message>
        <message>
            <source>By dimension, 0 to 5</source>
            <translation>영역별(0~5)</translation>
        </message>
        <message>
            <source>Comparison by dimension and item</source>
            <translation>영역별·문항별 비교</translation>
        </message>
        <message>
            <source>Go to the item</source>
            <translation>문항으로 이동</translation>
        </message>
        <message>
            <source>Rounds and raters</source>
            <translation>차수와 평가자</translation>
        </message>
        <message>
            <source>There is one round so far, or none. Freeze it and begin the re-assessment: the change is then shown here by dimension and item.</source>
            <translation>아직 비교할 차수가 둘이 되지 않습니다. 진단을 확정하고 재진단을 시작하면 영역별·문항별 변화가 여기에 나타납니다.</translation>
        </message>
        <message>
            <source>The company has not rated itself in this round. Send it the form as a workbook, or fill it in together: the gap is then shown here by dimension and item.</source>
            <translation>이 차수에는 기업 자가진단이 없습니다. 진단지를 엑셀 파일로 보내거나 함께 작성하면 영역별·문항별 격차가 여기에 나타납니다.</translation>
        </message>
        <message>
            <source>Chart by dimension: %1</source>
            <translation>영역별 도표: %1</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::Comparison</name>
        <message>
            <source>= same</source>
            <translation>= 그대로</translation>
        </message>
        <message>
            <source>▲ %1 higher</source>
            <translation>▲ %1 높아짐</translation>
        </message>
        <message>
            <source>▼ %1 lower</source>
            <translation>▼ %1 낮아짐</translation>
        </message>
        <message>
            <source>▲ %1 company higher</source>
            <translation>▲ %1 기업이 높게 봄</translation>
        </message>
        <message>
            <source>▼ %1 company lower</source>
            <translation>▼ %1 기업이 낮게 봄</translation>
        </message>
        <message>
            <source>N not applicable</source>
            <translation>N 해당 없음</translation>
        </message>
        <message>
            <source>U not known</source>
            <translation>U 미확인</translation>
        </message>
        <message>
            <source>%1 (check again)</source>
            <translation>%1(재확인)</translation>
        </message>
        <message>
            <source>Change %1 → %2</source>
            <translation>%1 → %2 변화</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>종합</translation>
        </message>
        <message>
            <source>one round has no score</source>
            <translation>점수 없는 차수가 있음</translation>
        </message>
        <message>
            <source>%1; over the same items %2</source>
            <translation>%1, 같은 문항만 보면 %2</translation>
        </message>
        <message>
            <source>not comparable</source>
            <translation>비교 불가</translation>
        </message>
        <message>
            <source>no level in one round</source>
            <translation>수준이 없는 차수가 있음</translation>
        </message>
        <message>
            <source>Overall %1 → %2: %3</source>
            <translation>종합 %1 → %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of %1 still stand as in the round before.</source>
            <translation>
                <numerusform>%1의 답 %n건은 이전 차수의 답 그대로이며 아직 재확인하지 않았습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>A linked PoC was worked on beside the item; that does not say what caused a change.</source>
            <translation>연계 PoC는 그 문항과 관련하여 진행한 일이며, 변화의 원인이라는 뜻은 아닙니다.</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>기업</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>컨설턴트</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>격차</translation>
        </message>
        <message>
            <source>no item rated by both</source>
            <translation>둘 다 수준을 답한 문항이 없음</translation>
        </message>
        <message numerus="yes">
            <source>Same level on %1 of %n item(s) that both rated.</source>
            <translation>
                <numerusform>둘 다 답한 %n문항 가운데 %1문항의 수준이 같습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Mean gap %1 (company minus consultant).</source>
            <translation>평균 격차 %1 (기업 - 컨설턴트)</translation>
        </message>
        <message>
            <source>Weighted kappa %1: %2, by the guideline of Landis and Koch (1977).</source>
            <translation>가중 카파 %1: %2 (랜디스·코흐 1977의 참고 구분)</translation>
        </message>
        <message>
            <source>No weighted kappa: too few levels given by both, or all of them alike.</source>
            <translation>가중 카파를 낼 수 없습니다. 둘 다 답한 수준이 너무 적거나 모두 같습니다.</translation>
        </message>
        <message>
            <source>= equal</source>
            <translation>= 같음</translation>
        </message>
        <message>
            <source>rated by company only</source>
            <translation>기업만 평가</translation>
        </message>
        <message>
            <source>rated by consultant only</source>
            <translation>컨설턴트만 평가</translation>
        </message>
        <message>
            <source>rated by neither</source>
            <translation>둘 다 평가 없음</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::DiagnosisPage</name>
        <message>
            <source>Diagnosis</source>
            <translation>진단</translation>
        </message>
        <message>
            <source>0–5 level · N · U · E evidence · / note</source>
            <translation>0–5 수준 · N · U · E 근거 · / 메모</translation>
        </message>
        <message>
            <source>%1 · begun %2 · frozen</source>
            <translation>%1 · %2 시작 · 확정</translation>
        </message>
        <message>
            <source>%1 · begun %2</source>
            <translation>%1 · %2 시작</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>영역</translation>
        </message>
        <message>
            <source>New assessment…</source>
            <translation>새 진단…</translation>
        </message>
        <message>
            <source>Digits choose · ↑↓ questions · Page Up/Down sections</source>
            <translation>숫자 선택 · ↑↓ 문항 · Page Up/Down 구역</translation>
        </message>
        <message>
            <source>This assessment is frozen; no evidence is added to it any more.</source>
            <translation>확정한 진단에는 근거자료를 더 추가하지 않습니다.</translation>
        </message>
        <message>
            <source>Begin an assessment first; photographs are evidence of its items.</source>
            <translation>사진은 진단 문항의 근거자료입니다. 먼저 진단을 시작하십시오.</translation>
        </message>
        <message numerus="yes">
            <source>%n photograph(s) added as evidence.</source>
            <translation>
                <numerusform>사진 %n장을 근거자료로 추가했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Photographs of the visit…</source>
            <translation>방문 사진 가져오기…</translation>
        </message>
        <message>
            <source>Print blank form…</source>
            <translation>빈 양식 인쇄…</translation>
        </message>
        <message>
            <source>Print blank form in both languages…</source>
            <translation>빈 양식 인쇄(한국어·영어)…</translation>
        </message>
        <message>
            <source>Enter opens · F6 next view</source>
            <translation>Enter 열기 · F6 다음 보기</translation>
        </message>
        <message>
            <source>Enter goes to the item · Ctrl+L links it · F6 next view</source>
            <translation>Enter 문항으로 · Ctrl+L 연계 · F6 다음 보기</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::DimensionTab</name>
        <message>
            <source>%1, left out</source>
            <translation>%1, 제외</translation>
        </message>
        <message>
            <source>%1, %2 of %3 answered</source>
            <translation>%1, %3문항 중 %2문항 응답</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::DimensionView</name>
        <message>
            <source>Next unanswered  Ctrl+↓</source>
            <translation>다음 빈 문항  Ctrl+↓</translation>
        </message>
        <message>
            <source>Next unanswered item</source>
            <translation>다음 빈 문항</translation>
        </message>
        <message>
            <source>Weight %1</source>
            <translation>가중치 %1</translation>
        </message>
        <message>
            <source>%1: why is it so?</source>
            <translation>%1: 왜 이 점수인지 보기</translation>
        </message>
        <message>
            <source>Why %1?</source>
            <translation>왜 %1점?</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::EvidenceButton</name>
        <message>
            <source>Evidence grade E</source>
            <translation>근거 등급 E</translation>
        </message>
        <message>
            <source>Evidence grade: %1</source>
            <translation>근거 등급: %1</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::FieldBar</name>
        <message>
            <source>← Previous</source>
            <translation>← 이전</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>다음 미응답</translation>
        </message>
        <message>
            <source>Leave field mode</source>
            <translation>현장 모드 끝내기</translation>
        </message>
        <message>
            <source>Next →</source>
            <translation>다음 →</translation>
        </message>
        <message>
            <source>%1 / %2 · %3 answered</source>
            <translation>%1 / %2 · 응답 %3</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::FileAnswer</name>
        <message>
            <source>Take away</source>
            <translation>빼기</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>다른 파일…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>파일 고르기…</translation>
        </message>
        <message>
            <source>Or drop it here</source>
            <translation>여기에 끌어 놓아도 됩니다</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::FillView</name>
        <message>
            <source>Every other item is answered.</source>
            <translation>다른 문항은 모두 답했습니다.</translation>
        </message>
        <message>
            <source>This assessment is frozen. Begin the next round to answer again.</source>
            <translation>확정된 진단입니다. 다시 답하려면 다음 차수를 시작하세요.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>읽기 전용으로 연 작업공간입니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached as evidence.</source>
            <translation>
                <numerusform>근거자료 %n건을 붙였습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The evidence was removed.</source>
            <translation>근거자료를 뺐습니다.</translation>
        </message>
        <message>
            <source>A data request for this item is open already.</source>
            <translation>이 문항의 자료요청이 이미 있습니다.</translation>
        </message>
        <message>
            <source>%1 %2: material that shows the present state</source>
            <translation>%1 %2 현황을 확인할 수 있는 자료</translation>
        </message>
        <message>
            <source>A data request was made, due in a week.</source>
            <translation>자료요청을 만들었습니다. 기한은 일주일 뒤입니다.</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>근거자료 붙이기</translation>
        </message>
        <message>
            <source>The assessment is frozen.</source>
            <translation>진단을 확정했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>The assessment is frozen with %n item(s) open.</source>
            <translation>
                <numerusform>%n문항을 남긴 채 진단을 확정했습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::FormModel</name>
        <message>
            <source>This question is not in the form any more.</source>
            <translation>이 문항은 더 이상 양식에 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::FormOutline</name>
        <message>
            <source>Other assessments, and a new one</source>
            <translation>다른 진단과 새 진단</translation>
        </message>
        <message>
            <source>Assessment: %1</source>
            <translation>진단: %1</translation>
        </message>
        <message>
            <source>Frozen %1</source>
            <translation>%1 확정</translation>
        </message>
        <message>
            <source>Freeze %1</source>
            <translation>%1 확정</translation>
        </message>
        <message>
            <source>A frozen assessment is not changed any more.</source>
            <translation>확정한 진단은 더 이상 바꿀 수 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n required question(s) not answered.</source>
            <translation>
                <numerusform>필수 문항 %n개가 비어 있습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to be corrected.</source>
            <translation>
                <numerusform>고쳐야 할 답이 %n개 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing that is required is missing.</source>
            <translation>필수 문항을 모두 채웠습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::FormSections</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Further questions</source>
            <translation>그 밖의 문항</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::FormStore</name>
        <message>
            <source>This form is not in the workspace.</source>
            <translation>작업공간에 없는 양식입니다.</translation>
        </message>
        <message>
            <source>The form %1, version %2, cannot be used any more. Import it again.</source>
            <translation>양식 %1의 버전 %2을(를) 더는 쓸 수 없습니다. 다시 가져오십시오.</translation>
        </message>
        <message numerus="yes">
            <source>Version %1 of the form %2 stays: %n assessment(s) were filled with it.</source>
            <translation>
                <numerusform>양식 %2의 버전 %1은(는) 지울 수 없습니다. 이 버전으로 작성한 진단이 %n건 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The form has no %1. Write one into the sheet “%2”.</source>
            <translation>양식에 %1이(가) 없습니다. ‘%2’ 시트에 적어 주십시오.</translation>
        </message>
        <message>
            <source>The form %1 comes with the program and stays.</source>
            <translation>%1 양식은 프로그램에 들어 있어 지울 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::FormView</name>
        <message>
            <source>It was removed with its answers.</source>
            <translation>답과 함께 지웠습니다.</translation>
        </message>
        <message>
            <source>Every other question is answered.</source>
            <translation>나머지 문항은 모두 답했습니다.</translation>
        </message>
        <message>
            <source>This assessment is frozen. Begin the next round to answer again.</source>
            <translation>확정한 진단입니다. 다시 답하려면 다음 차수를 시작하세요.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only.</source>
            <translation>이 작업공간은 읽기 전용으로 열려 있습니다.</translation>
        </message>
        <message>
            <source>The evidence was removed.</source>
            <translation>근거를 지웠습니다.</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>저장하지 못했습니다: %1</translation>
        </message>
        <message>
            <source>A data request for this item is open already.</source>
            <translation>이 문항의 자료요청이 이미 있습니다.</translation>
        </message>
        <message>
            <source>%1: material that shows the present state</source>
            <translation>%1: 현재 상태를 보여 주는 자료</translation>
        </message>
        <message>
            <source>A data request was made, due in a week.</source>
            <translation>자료를 요청했습니다. 기한은 일주일 뒤입니다.</translation>
        </message>
        <message>
            <source>The file is kept as the answer.</source>
            <translation>파일을 답으로 보관했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached as evidence.</source>
            <translation>
                <numerusform>근거 파일 %n개를 붙였습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer with a file</source>
            <translation>파일로 답하기</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>근거 붙이기</translation>
        </message>
        <message>
            <source>The assessment is frozen.</source>
            <translation>진단을 확정했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>The assessment is frozen with %n item(s) open.</source>
            <translation>
                <numerusform>미완료 문항 %n개를 남기고 진단을 확정했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>this question</source>
            <translation>이 문항</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::ItemLine</name>
        <message>
            <source>not answered</source>
            <translation>미응답</translation>
        </message>
        <message>
            <source>level %1, evidence %2</source>
            <translation>수준 %1, 근거 %2</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>해당 없음</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>미확인</translation>
        </message>
        <message>
            <source>photos %1</source>
            <translation>사진 %1</translation>
        </message>
        <message>
            <source>files %1</source>
            <translation>파일 %1</translation>
        </message>
        <message>
            <source>data requested</source>
            <translation>자료요청</translation>
        </message>
        <message>
            <source>note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>E0 Stated</source>
            <translation>E0 구두</translation>
        </message>
        <message>
            <source>E1 Shown</source>
            <translation>E1 확인</translation>
        </message>
        <message>
            <source>E2 Measured</source>
            <translation>E2 측정</translation>
        </message>
        <message>
            <source>%1, to be checked again</source>
            <translation>%1, 재확인 필요</translation>
        </message>
        <message>
            <source>check again</source>
            <translation>재확인</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::ItemLinkStore</name>
        <message>
            <source>A link needs an item and a record.</source>
            <translation>연계하려면 문항과 대상이 있어야 합니다.</translation>
        </message>
        <message>
            <source>This client is not in the workspace.</source>
            <translation>이 기업은 작업공간에 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::ItemPanel</name>
        <message>
            <source>0 to 5 gives the level, N not applicable, U not known yet, E the evidence grade, / writes a note, arrows move.</source>
            <translation>0~5는 수준, N은 해당 없음, U는 미확인, E는 근거 등급, /는 메모, 화살표는 이동입니다.</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>해당 없음</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::LinkBar</name>
        <message>
            <source>Link to a PoC</source>
            <translation>PoC 연계</translation>
        </message>
        <message>
            <source>Linked to nothing yet.</source>
            <translation>연계된 것이 없습니다.</translation>
        </message>
        <message>
            <source>This client has no PoC yet; plan one on its PoC tab.</source>
            <translation>이 기업의 PoC가 아직 없습니다. PoC 탭에서 계획하세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::MomentAnswer</name>
        <message>
            <source>%1: date</source>
            <translation>%1: 날짜</translation>
        </message>
        <message>
            <source>%1: time</source>
            <translation>%1: 시각</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::NotePanel</name>
        <message>
            <source>Quick notes %1</source>
            <translation>빠른 메모 %1</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>time and words of a quick note</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Remove the quick note “%1”</source>
            <translation>빠른 메모 “%1” 삭제</translation>
        </message>
        <message>
            <source>Put to the item</source>
            <translation>문항에 붙이기</translation>
        </message>
        <message>
            <source>Put to %1</source>
            <translation>%1에 붙이기</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: “%2”</translation>
        </message>
        <message>
            <source>The quick note stands in the item's note now.</source>
            <translation>빠른 메모를 문항 메모에 붙였습니다.</translation>
        </message>
        <message>
            <source>The quick note was removed.</source>
            <translation>빠른 메모를 삭제했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::Outline</name>
        <message>
            <source>Other assessments, and a new one</source>
            <translation>다른 진단 보기, 새 진단 시작</translation>
        </message>
        <message>
            <source>Assessment: %1</source>
            <translation>진단: %1</translation>
        </message>
        <message>
            <source>Frozen %1</source>
            <translation>확정 %1</translation>
        </message>
        <message>
            <source>Freeze %1</source>
            <translation>%1 확정</translation>
        </message>
        <message>
            <source>A frozen assessment is not changed any more.</source>
            <translation>확정된 진단은 더 고치지 않습니다.</translation>
        </message>
        <message>
            <source>Every item is answered.</source>
            <translation>모든 문항에 답했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) not answered.</source>
            <translation>
                <numerusform>빈 문항 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) not known yet.</source>
            <translation>
                <numerusform>미확인 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Below 70% there is no overall score.</source>
            <translation>70% 미만이면 종합 점수가 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to check again.</source>
            <translation>
                <numerusform>재확인할 답 %n건</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::PhotoDialog</name>
        <message>
            <source>Photographs of the visit</source>
            <translation>방문 사진 가져오기</translation>
        </message>
        <message>
            <source>Choose the folder with the telephone's photographs, or drop it here</source>
            <translation>휴대전화 사진이 든 폴더를 고르거나 여기에 끌어다 놓으십시오</translation>
        </message>
        <message>
            <source>Each photograph finds the item that was being answered when it was taken. The place where it was taken is removed; the files in the folder stay as they are.</source>
            <translation>사진마다 찍을 때 답하던 문항을 찾아 연결합니다. 찍은 위치 정보는 지우고 보관하며, 폴더의 원본은 그대로 둡니다.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>폴더 선택…</translation>
        </message>
        <message>
            <source>The telephone's clock is ahead by</source>
            <translation>휴대전화 시계가 빠른 정도</translation>
        </message>
        <message>
            <source>Compare the telephone's clock with this computer's. Less than nothing when it is behind; 60 for each hour of another time zone.</source>
            <translation>휴대전화 시계를 이 컴퓨터 시계와 견주어 입력합니다. 늦으면 음수, 다른 시간대는 한 시간에 60분입니다.</translation>
        </message>
        <message>
            <source> min</source>
            <comment>minutes, after a number</comment>
            <translation>분</translation>
        </message>
        <message>
            <source>Another folder…</source>
            <translation>다른 폴더…</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>사진</translation>
        </message>
        <message>
            <source>Files that are left out</source>
            <translation>가져오지 않는 파일</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>문항</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>공개 범위</translation>
        </message>
        <message>
            <source>May be shown in reports</source>
            <translation>보고서에 실을 수 있음</translation>
        </message>
        <message>
            <source>Reports name it and do not show it</source>
            <translation>보고서에 이름만 적고 싣지 않음</translation>
        </message>
        <message>
            <source>Reports list it without its name</source>
            <translation>보고서에 이름 없이 목록만 남김</translation>
        </message>
        <message>
            <source>Does not become evidence; the file stays in its folder</source>
            <translation>근거자료로 추가하지 않음. 파일은 폴더에 그대로 있음</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Choose the folder with the photographs</source>
            <translation>사진이 든 폴더 선택</translation>
        </message>
        <message>
            <source>Reading the photographs</source>
            <translation>사진을 읽는 중</translation>
        </message>
        <message>
            <source>Stopped; nothing was kept.</source>
            <translation>중지했습니다. 추가한 것이 없습니다.</translation>
        </message>
        <message>
            <source>There is no photograph in this folder that could be taken.</source>
            <translation>이 폴더에는 가져올 수 있는 사진이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was answered around these times. Choose the items by hand, or mend the telephone's clock above.</source>
            <translation>이 시각 무렵에 답한 문항이 없습니다. 문항을 직접 고르거나 위에서 휴대전화 시계 차이를 고치십시오.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) left out</source>
            <translation>
                <numerusform>가져오지 않는 파일 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>No photograph selected</source>
            <translation>선택한 사진 없음</translation>
        </message>
        <message numerus="yes">
            <source>%n photograph(s) selected</source>
            <translation>
                <numerusform>사진 %n장 선택</numerusform>
            </translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>미리 볼 수 없음</translation>
        </message>
        <message numerus="yes">
            <source>Add %n photograph(s) as evidence</source>
            <translation>
                <numerusform>사진 %n장을 근거자료로 추가</numerusform>
            </translation>
        </message>
        <message>
            <source>Add as evidence</source>
            <translation>근거자료로 추가</translation>
        </message>
        <message numerus="yes">
            <source>%n of them belong(s) to no item: evidence of the diagnosis as a whole.</source>
            <translation>
                <numerusform>이 가운데 %n장은 문항이 없어 진단 전체의 근거자료가 됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Adding the photographs</source>
            <translation>사진을 추가하는 중</translation>
        </message>
        <message numerus="yes">
            <source>%1 photographs were added; %n could not be read any more.</source>
            <translation>
                <numerusform>사진 %1장을 추가했고, %n장은 더 이상 읽을 수 없습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::PhotoModel</name>
        <message>
            <source>%1 (from the file's name)</source>
            <translation>%1(파일 이름의 시각)</translation>
        </message>
        <message>
            <source>%1 (only the file's time is known)</source>
            <translation>%1(파일 시각만 알 수 있음)</translation>
        </message>
        <message>
            <source>The diagnosis as a whole</source>
            <translation>진단 전체</translation>
        </message>
        <message>
            <source>Already evidence: %1</source>
            <translation>이미 근거자료임: %1</translation>
        </message>
        <message>
            <source>Nobody worked on an item then</source>
            <translation>그때 답하던 문항 없음</translation>
        </message>
        <message>
            <source>The place is taken out</source>
            <translation>위치 정보 지움</translation>
        </message>
        <message>
            <source>Cannot be shown here (HEIC or damaged)</source>
            <translation>여기서 볼 수 없음(HEIC 또는 손상)</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>사진</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>찍은 시각</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>문항</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>공개 범위</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>비고</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::PointAnswer</name>
        <message>
            <source>Latitude (°)</source>
            <translation>위도 (°)</translation>
        </message>
        <message>
            <source>Longitude (°)</source>
            <translation>경도 (°)</translation>
        </message>
        <message>
            <source>Altitude (m)</source>
            <translation>고도 (m)</translation>
        </message>
        <message>
            <source>Accuracy (m)</source>
            <translation>정확도 (m)</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::Question</name>
        <message>
            <source>not known yet</source>
            <translation>미확인</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>확인함</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::QuestionLine</name>
        <message>
            <source>to be corrected</source>
            <translation>고쳐야 함</translation>
        </message>
        <message>
            <source>not worked out</source>
            <translation>계산 불가</translation>
        </message>
        <message>
            <source>check again</source>
            <translation>다시 확인</translation>
        </message>
        <message>
            <source>required</source>
            <translation>필수</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>미응답</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::QuestionPanel</name>
        <message>
            <source>not saved</source>
            <translation>저장 안 됨</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::RankAnswer</name>
        <message>
            <source>Up  Alt+↑</source>
            <translation>위로  Alt+↑</translation>
        </message>
        <message>
            <source>Down  Alt+↓</source>
            <translation>아래로  Alt+↓</translation>
        </message>
        <message>
            <source>Keep this order</source>
            <translation>이 순서로 확정</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::RoundActions</name>
        <message>
            <source>Save the workbook for the company</source>
            <translation>기업에 보낼 파일 저장</translation>
        </message>
        <message>
            <source>Excel workbooks</source>
            <translation>엑셀 파일</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1: 쓸 수 없습니다. %2</translation>
        </message>
        <message>
            <source>%1 was written. Send it to the company, and take it in when it comes back.</source>
            <translation>%1 파일을 만들었습니다. 기업에 보내고, 돌아오면 받아 오세요.</translation>
        </message>
        <message>
            <source>Take in the company's answers</source>
            <translation>기업의 답 받아 오기</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of the company were taken in.</source>
            <translation>
                <numerusform>기업의 답 %n건을 받아 왔습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::RoundsModel</name>
        <message>
            <source>frozen</source>
            <translation>확정</translation>
        </message>
        <message numerus="yes">
            <source>%n to check again</source>
            <translation>
                <numerusform>재확인할 답 %n</numerusform>
            </translation>
        </message>
        <message>
            <source>being filled</source>
            <translation>작성 중</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>차수</translation>
        </message>
        <message>
            <source>Who answered</source>
            <translation>평가자</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>진단지</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>시작일</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Frozen, by whom</source>
            <translation>확정 시각, 확정한 사람</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>응답률</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>종합</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::RoundsView</name>
        <message>
            <source>Rounds and raters</source>
            <translation>차수와 평가자</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>New assessment…</source>
            <translation>새 진단…</translation>
        </message>
        <message>
            <source>The company's own rating</source>
            <translation>기업 자가진단</translation>
        </message>
        <message>
            <source>Send as workbook</source>
            <translation>엑셀 파일로 보내기</translation>
        </message>
        <message>
            <source>Take in a returned workbook…</source>
            <translation>돌아온 파일 받아 오기…</translation>
        </message>
        <message>
            <source>Fill in here</source>
            <translation>여기서 작성</translation>
        </message>
        <message>
            <source>Begin the re-assessment</source>
            <translation>재진단 시작</translation>
        </message>
        <message>
            <source>Begin re-assessment %1</source>
            <translation>%1 재진단 시작</translation>
        </message>
        <message>
            <source>T2 is the last round.</source>
            <translation>T2가 마지막 차수입니다.</translation>
        </message>
        <message>
            <source>%1 was begun already.</source>
            <translation>%1 차수는 이미 시작했습니다.</translation>
        </message>
        <message>
            <source>A re-assessment begins from a frozen round: freeze %1 first.</source>
            <translation>재진단은 확정한 차수에서 시작합니다. 먼저 %1의 진단을 확정하세요.</translation>
        </message>
        <message>
            <source>%1 begins with every answer of %2, each marked ‘check again’. The form keeps its version.</source>
            <translation>%1 재진단은 %2의 답을 모두 ‘재확인’ 표시와 함께 옮겨 시작하며, 진단지의 판은 그대로입니다.</translation>
        </message>
        <message>
            <source>The company's rating of %1 is frozen.</source>
            <translation>%1의 기업 자가진단은 확정되었습니다.</translation>
        </message>
        <message>
            <source>For round %1: the company fills in the same form by itself, in any spreadsheet; the comparison shows the gap.</source>
            <translation>%1 차수: 기업이 같은 진단지를 엑셀 등에서 스스로 작성합니다. 비교에서 격차를 볼 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::ScorePanel</name>
        <message>
            <source>Scores</source>
            <translation>점수</translation>
        </message>
        <message>
            <source>Coverage %1</source>
            <translation>응답률 %1</translation>
        </message>
        <message>
            <source>Overall %1 / 5</source>
            <translation>종합 %1 / 5</translation>
        </message>
        <message>
            <source>No overall score yet</source>
            <translation>종합 점수 없음</translation>
        </message>
        <message>
            <source>%1: why is it so?</source>
            <translation>%1: 왜 이 점수인지 보기</translation>
        </message>
        <message>
            <source>Bottleneck: %1 %2</source>
            <translation>최저 영역 %1 %2</translation>
        </message>
        <message>
            <source>Radar chart: %1</source>
            <translation>레이더 차트: %1</translation>
        </message>
        <message>
            <source>Why %1 scores %2</source>
            <translation>%1 %2점 산출 근거</translation>
        </message>
        <message>
            <source>%1 has no score yet</source>
            <translation>%1 점수 없음</translation>
        </message>
        <message>
            <source>Why the overall score is %1</source>
            <translation>종합 %1점 산출 근거</translation>
        </message>
        <message>
            <source>Why there is no overall score</source>
            <translation>종합 점수가 없는 사유</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>미확인</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>미응답</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>해당 없음</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>item numbers, what they are</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Why %1?</source>
            <translation>왜 %1점?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>왜 없나요?</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n문항</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>근거 신뢰도</translation>
        </message>
        <message numerus="yes">
            <source>Beside %1 (%n company(ies))</source>
            <translation>
                <numerusform>%1 %n곳과 비교</numerusform>
            </translation>
        </message>
        <message>
            <source>Beside other companies</source>
            <translation>다른 기업과 비교</translation>
        </message>
        <message>
            <source>here</source>
            <translation>이 기업</translation>
        </message>
        <message>
            <source>median (middle half)</source>
            <translation>중앙값(가운데 절반)</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>종합</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::ScoreSurroundings</name>
        <message>
            <source>This item is linked to</source>
            <translation>이 문항의 연계</translation>
        </message>
        <message>
            <source>Fewer than %1 other companies with a frozen diagnosis by this form: no figure is shown.</source>
            <translation>이 진단지로 확정한 다른 기업이 %1곳이 되지 않아 수치를 보이지 않습니다.</translation>
        </message>
        <message>
            <source>The industry or size of this company is not entered.</source>
            <translation>이 기업의 업종이나 규모가 입력되지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing may be told of a narrower group: too few companies.</source>
            <translation>더 좁은 집단은 기업이 적어 보이지 않습니다.</translation>
        </message>
        <message>
            <source>From the benchmark file of %1, %2.</source>
            <translation>출처: %1의 비교 기준 파일(%2)</translation>
        </message>
        <message>
            <source>From this workspace's own frozen diagnoses, without this company.</source>
            <translation>이 작업공간에서 확정한 진단으로 냈으며, 이 기업은 뺐습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::SectionView</name>
        <message>
            <source>Remove</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Next unanswered  Ctrl+↓</source>
            <translation>다음 빈 문항  Ctrl+↓</translation>
        </message>
        <message>
            <source>Next unanswered item</source>
            <translation>다음 빈 문항</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 지우기</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>추가: %1</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::SpokenLevels</name>
        <message>
            <source>not answered</source>
            <translation>미응답</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>해당 없음</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>미확인</translation>
        </message>
        <message>
            <source>%1 %2, %3 %4</source>
            <comment>level, its name, evidence grade, its name</comment>
            <translation>%1 %2, %3 %4</translation>
        </message>
        <message>
            <source>%1/%2 %3 %4: %5 Answer: %6</source>
            <comment>place, number of all, number, topic, question, answer</comment>
            <translation>%1/%2 %3 %4: %5 답: %6</translation>
        </message>
        <message>
            <source>%1, not in use</source>
            <translation>%1, 사용 안 함</translation>
        </message>
        <message>
            <source>Hint: %1</source>
            <translation>도움말: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>답: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>메모: %1</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>파일: %1</translation>
        </message>
        <message>
            <source>A data request is open for it.</source>
            <translation>이 문항의 자료요청이 열려 있습니다.</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>여기서는 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>Evidence %1 %2</source>
            <translation>근거 등급 %1 %2</translation>
        </message>
        <message>
            <source>%1 %2: material that shows the present state</source>
            <translation>%1 %2: 현황을 확인할 수 있는 자료</translation>
        </message>
        <message>
            <source>A data request was made, due in a week.</source>
            <translation>자료요청을 만들었습니다. 기한은 일주일 뒤입니다.</translation>
        </message>
        <message>
            <source>The note is empty.</source>
            <translation>메모를 비웠습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached as evidence.</source>
            <translation>
                <numerusform>근거자료 %n개를 붙였습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The assessment is frozen.</source>
            <translation>진단을 확정했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::SpokenQuestions</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>미응답</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <comment>answer, evidence grade, its name</comment>
            <translation>%1, %2 %3</translation>
        </message>
        <message>
            <source>%1/%2 %3 Answer: %4</source>
            <comment>place, number of all, question, answer</comment>
            <translation>%1/%2 %3 답: %4</translation>
        </message>
        <message>
            <source>To be corrected: %1</source>
            <translation>고칠 것: %1</translation>
        </message>
        <message>
            <source>Required.</source>
            <translation>필수.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>추가: %1</translation>
        </message>
        <message>
            <source>Hint: %1</source>
            <translation>도움말: %1</translation>
        </message>
        <message>
            <source>How it is answered: %1</source>
            <translation>답하는 방법: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>답: %1</translation>
        </message>
        <message>
            <source>Taken over from the round before: check it again.</source>
            <translation>이전 차수에서 가져온 답입니다. 다시 확인하세요.</translation>
        </message>
        <message>
            <source>Not worked out: %1</source>
            <translation>계산하지 못함: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>메모: %1</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>파일: %1</translation>
        </message>
        <message>
            <source>A data request is open for it.</source>
            <translation>이 문항의 자료요청이 열려 있습니다.</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>여기서는 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>its number</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>a number sets or takes back; or all numbers, parted by spaces</source>
            <translation>번호로 고르거나 취소, 또는 번호를 모두 띄어 씀</translation>
        </message>
        <message>
            <source>the numbers in their order, parted by spaces</source>
            <translation>순서대로 번호를 띄어 씀</translation>
        </message>
        <message>
            <source>1 confirms</source>
            <translation>1로 확인</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>정수</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>수</translation>
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation>%1부터 %2까지의 수</translation>
        </message>
        <message>
            <source>a date: tomorrow, 12/3, 2026-12-03</source>
            <translation>날짜: 내일, 12/3, 2026-12-03</translation>
        </message>
        <message>
            <source>a time: 14:30</source>
            <translation>시각: 14:30</translation>
        </message>
        <message>
            <source>a date and a time: 2026-12-03 14:30</source>
            <translation>날짜와 시각: 2026-12-03 14:30</translation>
        </message>
        <message>
            <source>latitude and longitude: 37.57 126.98</source>
            <translation>위도와 경도: 37.57 126.98</translation>
        </message>
        <message>
            <source>Enter chooses a file</source>
            <translation>Enter로 파일 선택</translation>
        </message>
        <message>
            <source>text</source>
            <translation>글</translation>
        </message>
        <message>
            <source>Evidence %1 %2</source>
            <translation>근거 등급 %1 %2</translation>
        </message>
        <message>
            <source>%1: material that shows the present state</source>
            <translation>%1: 현황을 확인할 수 있는 자료</translation>
        </message>
        <message>
            <source>A data request was made, due in a week.</source>
            <translation>자료요청을 만들었습니다. 기한은 일주일 뒤입니다.</translation>
        </message>
        <message>
            <source>The note is empty.</source>
            <translation>메모를 비웠습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached as evidence.</source>
            <translation>
                <numerusform>근거자료 %n개를 붙였습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>추가함: %1</translation>
        </message>
        <message>
            <source>It was removed with its answers.</source>
            <translation>답과 함께 삭제했습니다.</translation>
        </message>
        <message>
            <source>The assessment is frozen.</source>
            <translation>진단을 확정했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::StartView</name>
        <message>
            <source>Begin a maturity diagnosis</source>
            <translation>수준진단 시작</translation>
        </message>
        <message>
            <source>Answers are saved as they are given. The form works without a network.</source>
            <translation>답하는 대로 저장되며, 네트워크 없이도 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>진단지</translation>
        </message>
        <message>
            <source>20–30 minutes</source>
            <translation>20~30분</translation>
        </message>
        <message>
            <source>2–3 hours on site</source>
            <translation>현장 2~3시간</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>차수</translation>
        </message>
        <message>
            <source>first assessment</source>
            <translation>첫 진단</translation>
        </message>
        <message>
            <source>re-assessment</source>
            <translation>재진단</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>영역</translation>
        </message>
        <message>
            <source>%1, weight %2</source>
            <translation>%1 · 가중치 %2</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n question(s) · version %2</source>
            <translation>
                <numerusform>%1 · %n문항 · %2판</numerusform>
            </translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>평가자</translation>
        </message>
        <message>
            <source>Consultant, on site</source>
            <translation>컨설턴트(현장)</translation>
        </message>
        <message>
            <source>The company by itself</source>
            <translation>기업 스스로(자가진단)</translation>
        </message>
        <message>
            <source>Send as workbook</source>
            <translation>엑셀 파일로 보내기</translation>
        </message>
        <message>
            <source>Take in a returned workbook…</source>
            <translation>돌아온 파일 받아 오기…</translation>
        </message>
        <message>
            <source>Begin with the answers of %1, each marked ‘check again’</source>
            <translation>%1의 답을 ‘재확인’ 표시와 함께 옮겨 시작</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::TimeEdit</name>
        <message>
            <source>Time</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>A time of the day, for example 14:30 or 2:30 pm</source>
            <translation>시각을 적으세요. 예: 14:30, 오후 2시 30분</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::TwoTexts</name>
        <message>
            <source>[no Korean]</source>
            <translation>[한국어 없음]</translation>
        </message>
        <message>
            <source>[no English]</source>
            <translation>[영어 없음]</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::ViewBar</name>
        <message>
            <source>Fill in</source>
            <translation>작성</translation>
        </message>
        <message>
            <source>Rounds and raters</source>
            <translation>차수·평가자</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>비교</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::WhatIfPane</name>
        <message>
            <source>Rank: which dimension takes most from the overall score, by its weight and what it lacks to level 5.</source>
            <translation>순위: 가중치와 5수준까지 모자란 만큼을 곱해, 종합 점수를 많이 깎는 영역부터 매깁니다.</translation>
        </message>
        <message>
            <source>Back to the real weights</source>
            <translation>실제 가중치로</translation>
        </message>
        <message>
            <source>What if the weights were others?</source>
            <translation>가중치를 바꿔 보기</translation>
        </message>
        <message>
            <source>Weight of %1</source>
            <translation>%1 가중치</translation>
        </message>
        <message>
            <source>What-if: not the diagnosis, and not recorded</source>
            <translation>가정: 진단 결과가 아니며 기록되지 않습니다</translation>
        </message>
        <message>
            <source>These are the real weights. Change one to try it.</source>
            <translation>실제 가중치입니다. 바꾸면 가정한 점수를 봅니다.</translation>
        </message>
        <message>
            <source>Overall %1</source>
            <translation>종합 %1</translation>
        </message>
        <message>
            <source>What-if overall %1 (real %2, %3)</source>
            <translation>가정 종합 %1 (실제 %2, %3)</translation>
        </message>
        <message>
            <source>What-if overall %1 (real %2)</source>
            <translation>가정 종합 %1 (실제 %2)</translation>
        </message>
        <message>
            <source>Bottleneck: %1, as in the diagnosis</source>
            <translation>최저 영역: %1 (실제와 같음)</translation>
        </message>
        <message>
            <source>Bottleneck: %1 (real: %2)</source>
            <translation>가정 최저 영역: %1 (실제: %2)</translation>
        </message>
        <message>
            <source>#%1</source>
            <translation>%1위</translation>
        </message>
        <message>
            <source>#%1 ▲%2</source>
            <translation>%1위 ▲%2</translation>
        </message>
        <message>
            <source>#%1 ▼%2</source>
            <translation>%1위 ▼%2</translation>
        </message>
        <message>
            <source>really #%1</source>
            <translation>실제 %1위</translation>
        </message>
    </context>
    <context>
        <name>axw::diagnosis::WordsView</name>
        <message>
            <source>Form in plain lines</source>
            <translation>글줄로 보는 진단지</translation>
        </message>
        <message>
            <source>Up and Down go through the lines. A digit or a letter answers: N not applicable, U not known yet, E the evidence grade. Enter types an answer, / writes a note, Backspace takes the answer back, Tab reads everything about the line.</source>
            <translation>위아래 화살표로 줄을 옮깁니다. 숫자로 답하고 N 해당 없음, U 미확인, E 근거 등급입니다. Enter로 답을 적고 /로 메모를 쓰며 지우기 키로 답을 지웁니다. Tab으로 그 줄의 모든 내용을 읽습니다.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>문항</translation>
        </message>
        <message>
            <source>Everything about this line</source>
            <translation>이 줄의 모든 내용</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Attach evidence…</source>
            <translation>근거자료 붙이기…</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>답: %1</translation>
        </message>
        <message>
            <source>this question</source>
            <translation>이 문항</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>여기서는 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>근거자료 붙이기</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>저장하지 않았습니다: %1</translation>
        </message>
        <message>
            <source>Every other question is answered.</source>
            <translation>다른 문항에는 모두 답했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::example</name>
        <message>
            <source>Stopped. Nothing was made.</source>
            <translation>중지했습니다. 아무것도 만들지 않았습니다.</translation>
        </message>
        <message>
            <source>The example centre is missing from the program.</source>
            <translation>프로그램에 예제 센터가 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>The example centre cannot be read.</source>
            <translation>예제 센터를 읽을 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::exchange</name>
        <message>
            <source>Company name</source>
            <translation>회사명</translation>
        </message>
        <message>
            <source>Business registration number</source>
            <translation>사업자등록번호</translation>
        </message>
        <message>
            <source>Corporate registration number</source>
            <translation>법인등록번호</translation>
        </message>
        <message>
            <source>KSIC</source>
            <translation>KSIC</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>분야</translation>
        </message>
        <message>
            <source>District</source>
            <translation>자치구</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>대표자</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>규모</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>전화</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>누리집</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>종업원 수</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>설립일</translation>
        </message>
        <message>
            <source>Line of business</source>
            <translation>업종</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>목록이 비어 있습니다.</translation>
        </message>
        <message>
            <source>The list has no column “%1” for %2. Its columns: %3.</source>
            <translation>목록에 ‘%1’ 열이 없습니다(%2). 있는 열: %3.</translation>
        </message>
        <message>
            <source>No column holds the company's name (상호, 회사명, 업체명, 기업명, name …). The columns found: %1. Say which one it is.</source>
            <translation>회사 이름이 든 열(상호, 회사명, 업체명, 기업명 등)을 찾지 못했습니다. 찾은 열: %1. 어느 열인지 지정하세요.</translation>
        </message>
        <message>
            <source>The cell holds the spreadsheet's error %1.</source>
            <translation>셀에 스프레드시트 오류 %1이(가) 들어 있습니다.</translation>
        </message>
        <message>
            <source>The company's name is missing.</source>
            <translation>회사 이름이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” cannot be read and was left out; right would be %2.</source>
            <translation>‘%1’은(는) 읽을 수 없어 제외했습니다. 올바른 예: %2.</translation>
        </message>
        <message>
            <source>“%1” is no company name.</source>
            <translation>‘%1’은(는) 회사 이름이 아닙니다.</translation>
        </message>
        <message>
            <source>The check digit of the corporate registration number does not fit (newer numbers may have none).</source>
            <translation>법인등록번호의 검증 숫자가 맞지 않습니다(최근 번호에는 없을 수 있음).</translation>
        </message>
        <message>
            <source>A spreadsheet has shortened the number to %1; format the column as text and enter the ten digits again.</source>
            <translation>스프레드시트가 번호를 %1(으)로 줄였습니다. 열을 텍스트 서식으로 바꾸고 열 자리를 다시 입력하세요.</translation>
        </message>
        <message>
            <source>“%1” is no business registration number; right would be ten digits as 124-81-00998.</source>
            <translation>‘%1’은(는) 사업자등록번호가 아닙니다. 124-81-00998처럼 숫자 열 자리여야 합니다.</translation>
        </message>
        <message>
            <source>The check digit of %1 is wrong; is a digit mistyped?</source>
            <translation>%1의 검증 숫자가 틀립니다. 잘못 입력한 숫자가 없는지 확인하세요.</translation>
        </message>
        <message>
            <source>%1 passes the check but looks unlike a number that is given out.</source>
            <translation>%1은(는) 검증을 통과하지만 실제로 부여되는 번호로 보이지 않습니다.</translation>
        </message>
        <message>
            <source>Row in the file</source>
            <translation>파일의 행</translation>
        </message>
        <message>
            <source>Column to mend</source>
            <translation>고칠 열</translation>
        </message>
        <message>
            <source>Why it was refused</source>
            <translation>거부 사유</translation>
        </message>
        <message>
            <source>Several clients have the number %1; join them first.</source>
            <translation>번호가 %1인 수요기업이 여럿입니다. 먼저 하나로 합치세요.</translation>
        </message>
        <message>
            <source>Several clients are called %1; a business registration number would say which is meant.</source>
            <translation>이름이 %1인 수요기업이 여럿입니다. 사업자등록번호가 있어야 구분할 수 있습니다.</translation>
        </message>
        <message>
            <source>%1 stands in row %2 already, with other values.</source>
            <translation>%1은(는) %2행에 다른 값으로 이미 있습니다.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>파일이 비어 있습니다.</translation>
        </message>
        <message>
            <source>This is an old Excel file (.xls) or one with a password. Save it as .xlsx without a password.</source>
            <translation>옛 Excel 파일(.xls)이거나 암호가 걸린 파일입니다. 암호 없이 .xlsx로 저장하세요.</translation>
        </message>
        <message>
            <source>This is a PDF file. Give the list as .xlsx or .csv.</source>
            <translation>PDF 파일입니다. 목록을 .xlsx나 .csv로 주세요.</translation>
        </message>
        <message>
            <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx.</source>
            <translation>이름과 달리 웹 페이지 파일입니다. 스프레드시트에서 열어 .xlsx로 저장하세요.</translation>
        </message>
        <message>
            <source>The workbook has no visible sheet.</source>
            <translation>통합 문서에 보이는 시트가 없습니다.</translation>
        </message>
        <message>
            <source>A CSV file has no sheets; the sheet “%1” was asked for.</source>
            <translation>CSV 파일에는 시트가 없습니다. 요청한 시트: ‘%1’.</translation>
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
            <source>%1 is not an ordinary file.</source>
            <translation>일반 파일이 아닙니다: %1</translation>
        </message>
        <message>
            <source>The file %1 may not be read.</source>
            <translation>파일을 읽을 수 없습니다: %1</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 MB. Split it into smaller files.</source>
            <translation>파일이 %2MB를 넘습니다. 더 작은 파일로 나누어 주세요: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, and what is wrong with it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The company's name is missing, and no client has the number %1.</source>
            <translation>회사 이름이 없고, 사업자등록번호가 %1인 수요기업도 없습니다.</translation>
        </message>
        <message>
            <source>A working time ends before it begins; one over midnight stands on two days.</source>
            <translation>근무 시간의 끝이 시작보다 앞섭니다. 자정을 넘는 근무는 이틀에 나누어 적으세요.</translation>
        </message>
        <message>
            <source>Line %1: the exception “%2” of a calendar is left out: %3</source>
            <translation>%1행: 달력의 예외 “%2”을(를) 뺐습니다. %3</translation>
        </message>
        <message>
            <source>its type %1 is not known; right would be 1 to 7.</source>
            <translation>유형 %1은(는) 알 수 없습니다. 1~7이어야 합니다.</translation>
        </message>
        <message>
            <source>it does not say from when to when it holds.</source>
            <translation>언제부터 언제까지인지 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>it is worked, and does not say when.</source>
            <translation>근무일인데 근무 시간이 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>A calendar has no &lt;UID&gt;, by which tasks could name it.</source>
            <translation>달력에 작업이 가리킬 &lt;UID&gt;가 없습니다.</translation>
        </message>
        <message>
            <source>The file has no calendars: Monday to Friday, 08:00 to 12:00 and 13:00 to 17:00, is taken as working time.</source>
            <translation>파일에 달력이 없어 월~금요일 08:00~12:00, 13:00~17:00를 근무 시간으로 했습니다.</translation>
        </message>
        <message>
            <source>The project goes by calendar %1, which the file does not have; it is planned by “%2”.</source>
            <translation>프로젝트 달력 %1이(가) 파일에 없어 “%2” 달력으로 계획했습니다.</translation>
        </message>
        <message>
            <source>The calendar “%1” is derived from calendar %2, which the file does not have.</source>
            <translation>달력 “%1”의 기준 달력 %2이(가) 파일에 없습니다.</translation>
        </message>
        <message>
            <source>The calendar “%1” is derived from itself, by way of “%2”.</source>
            <translation>달력 “%1”은(는) “%2”을(를) 거쳐 자기 자신을 기준으로 삼고 있습니다.</translation>
        </message>
        <message>
            <source>The exceptions of the calendar “%1” fall on more than %2 days. Let them end earlier.</source>
            <translation>달력 “%1”의 예외가 %2일을 넘습니다. 더 일찍 끝나게 하세요.</translation>
        </message>
        <message>
            <source>The calendars reach over too many years: “%1” from %2 to %3. Let their exceptions and weeks end earlier.</source>
            <translation>달력이 너무 여러 해에 걸쳐 있습니다: “%1” %2~%3년. 예외와 근무 주가 더 일찍 끝나게 하세요.</translation>
        </message>
        <message>
            <source>The calendar “%1” cannot be worked by: %2</source>
            <translation>달력 “%1”대로 일할 수 없습니다. %2</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <comment>file, line, what is wrong</comment>
            <translation>%1 %2행: %3</translation>
        </message>
        <message>
            <source>“%1” (UID %2)</source>
            <comment>a task of a plan</comment>
            <translation>“%1” (UID %2)</translation>
        </message>
        <message>
            <source>%1: the plan does not say when it begins. Give the project a &lt;StartDate&gt;, like %2.</source>
            <translation>%1: 계획의 시작일이 없습니다. 프로젝트에 %2 같은 &lt;StartDate&gt;를 적으세요.</translation>
        </message>
        <message>
            <source>The plan is made backwards from its finish; it is scheduled forwards from its start.</source>
            <translation>완료일부터 거꾸로 짠 계획이지만 시작일부터 일정을 계산했습니다.</translation>
        </message>
        <message>
            <source>The calendar number %1 stands twice; every calendar needs a &lt;UID&gt; of its own.</source>
            <translation>달력 번호 %1이(가) 두 번 나옵니다. 달력마다 &lt;UID&gt;가 달라야 합니다.</translation>
        </message>
        <message>
            <source>The number of %1 is also that of “%2”; every task needs a &lt;UID&gt; of its own.</source>
            <translation>%1의 번호를 “%2”도 씁니다. 작업마다 &lt;UID&gt;가 달라야 합니다.</translation>
        </message>
        <message>
            <source>The duration of %1 is negative and counts as none.</source>
            <translation>%1의 기간이 음수라서 0으로 했습니다.</translation>
        </message>
        <message>
            <source>The constraint of %1 has no date and is not heeded.</source>
            <translation>%1의 제약 조건에 날짜가 없어 따르지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 goes by calendar %2, which the file does not have. Right would be the &lt;UID&gt; of one of its calendars, or -1.</source>
            <translation>%1의 달력 %2이(가) 파일에 없습니다. 파일에 있는 달력의 &lt;UID&gt;나 -1이어야 합니다.</translation>
        </message>
        <message>
            <source>The levelling delay of %1 is not heeded.</source>
            <translation>%1의 평준화 지연은 따르지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 belongs to another plan and stays where it stands.</source>
            <translation>%1은(는) 다른 계획의 작업이라서 제자리에 둡니다.</translation>
        </message>
        <message>
            <source>%1 has no duration and is taken for a milestone.</source>
            <translation>%1에 기간이 없어 이정표로 했습니다.</translation>
        </message>
        <message>
            <source>The link of %1 to a task of another plan is not heeded.</source>
            <translation>%1이(가) 다른 계획의 작업에 걸린 연결은 따르지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 waits for a task with the UID %2, which the file does not have. Right would be the &lt;UID&gt; of one of its tasks, or no link.</source>
            <translation>%1의 선행작업 UID %2이(가) 파일에 없습니다. 파일에 있는 작업의 &lt;UID&gt;를 쓰거나 연결을 지우세요.</translation>
        </message>
        <message>
            <source>The resource “%1” works by calendar %2, which the file does not have. Right would be the &lt;UID&gt; of one of its calendars, or -1.</source>
            <translation>자원 “%1”의 달력 %2이(가) 파일에 없습니다. 파일에 있는 달력의 &lt;UID&gt;나 -1이어야 합니다.</translation>
        </message>
        <message numerus="yes">
            <source>… (%n tasks in all)</source>
            <translation>
                <numerusform>… (모두 %n개 작업)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 waits for itself. Take this link out.</source>
            <translation>%1이(가) 자기 자신을 기다립니다. 이 연결을 지우세요.</translation>
        </message>
        <message>
            <source>These tasks wait for each other in a circle: %1. Take out one of their links.</source>
            <translation>작업들이 돌아가며 서로를 기다립니다: %1. 이 가운데 연결 하나를 지우세요.</translation>
        </message>
        <message>
            <source>%1 keeps its date %2, although its link asks for %3 at the earliest. The tasks in this: %4. Move the date, or loosen one of these links.</source>
            <translation>%1은(는) 연결에 따르면 빨라야 %3인데 제약 조건의 날짜 %2에 있습니다. 관련 작업: %4. 날짜를 옮기거나 이 가운데 연결 하나를 푸세요.</translation>
        </message>
        <message>
            <source>%1 keeps its date %2, although a date above it asks for %3 at the earliest. The tasks in this: %4. Move one of these dates.</source>
            <translation>%1은(는) 상위 작업의 날짜에 따르면 빨라야 %3인데 제약 조건의 날짜 %2에 있습니다. 관련 작업: %4. 이 가운데 날짜 하나를 옮기세요.</translation>
        </message>
        <message>
            <source>The date of %1 lies before %2, when work can begin at the earliest; it is not kept. Move the date.</source>
            <translation>%1의 날짜가 가장 빨리 시작할 수 있는 %2보다 앞서서 지키지 못했습니다. 날짜를 옮기세요.</translation>
        </message>
        <message>
            <source>The calendar of %1 and those of its resources never work at the same time; those of its resources are not heeded. Give them hours in common.</source>
            <translation>%1의 달력과 자원의 달력에 함께 일하는 시간이 없어 자원의 달력을 따르지 않았습니다. 겹치는 근무 시간을 두세요.</translation>
        </message>
        <message>
            <source>%1 is a summary, for which its constraint says nothing; it is not heeded. Give it to the tasks below.</source>
            <translation>%1은(는) 요약 작업이라 이 제약 조건이 뜻이 없어 따르지 않았습니다. 하위 작업에 거세요.</translation>
        </message>
        <message>
            <source>%1 finishes on %2, after its deadline %3.</source>
            <translation>%1은(는) 기한 %3을(를) 넘겨 %2에 끝납니다.</translation>
        </message>
        <message>
            <source>%1 would lie outside the years 1 to 9999, which is all that dates can say. Shorten the durations and lags before it.</source>
            <translation>%1이(가) 날짜로 나타낼 수 있는 1~9999년을 벗어납니다. 앞선 작업의 기간과 지연을 줄이세요.</translation>
        </message>
        <message>
            <source>A resource has no &lt;UID&gt;, by which tasks could name it.</source>
            <translation>자원에 작업이 가리킬 &lt;UID&gt;가 없습니다.</translation>
        </message>
        <message>
            <source>The file declares entities of its own, which no plan needs and which could make it grow without end. Save the plan again as XML.</source>
            <translation>파일에 자체 엔터티 선언이 있습니다. 계획에는 필요 없고 끝없이 커질 수 있어 읽지 않았습니다. 계획을 XML로 다시 저장하세요.</translation>
        </message>
        <message>
            <source>This is no XML of MS Project: it begins with &lt;%1&gt;, and right would be &lt;Project&gt;.</source>
            <translation>MS Project의 XML이 아닙니다. &lt;Project&gt;로 시작해야 하는데 &lt;%1&gt;(으)로 시작합니다.</translation>
        </message>
        <message>
            <source>The XML is broken here (%1). Save the plan again as XML.</source>
            <translation>XML이 여기서 깨졌습니다(%1). 계획을 XML로 다시 저장하세요.</translation>
        </message>
        <message>
            <source>%1: a file as large as this can only be read as UTF-8. Save it with that encoding.</source>
            <translation>%1: 이렇게 큰 파일은 UTF-8로만 읽을 수 있습니다. UTF-8로 저장하세요.</translation>
        </message>
        <message>
            <source>There is no file “%1”.</source>
            <translation>“%1” 파일이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>“%1”을(를) 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 is empty. Right would be a plan saved as XML by MS Project.</source>
            <translation>%1이(가) 비어 있습니다. MS Project에서 XML로 저장한 계획이어야 합니다.</translation>
        </message>
        <message>
            <source>%1 is no XML. Save the plan as XML in MS Project (File, Save as, XML).</source>
            <translation>%1은(는) XML이 아닙니다. MS Project에서 XML로 저장하세요(파일, 다른 이름으로 저장, XML).</translation>
        </message>
        <message>
            <source>Line %1: “%2” is no duration and was not heeded; right would be one like %3.</source>
            <translation>%1행: “%2”은(는) 기간이 아니어서 따르지 않았습니다. %3처럼 쓰세요.</translation>
        </message>
        <message>
            <source>A link has no &lt;PredecessorUID&gt;: nobody knows whom the task waits for.</source>
            <translation>연결에 &lt;PredecessorUID&gt;가 없어 어느 작업을 기다리는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>A lag of %1 percent is too much; right would be at most %2.</source>
            <translation>지연 %1%는 너무 큽니다. %2% 이하여야 합니다.</translation>
        </message>
        <message>
            <source>A task has no &lt;UID&gt;, by which others could name it.</source>
            <translation>작업에 다른 작업이 가리킬 &lt;UID&gt;가 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is no value of &lt;%2&gt;; right would be %3.</source>
            <translation>“%1”은(는) &lt;%2&gt;의 값이 될 수 없습니다. %3이어야 합니다.</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>%1~%2의 정수</translation>
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation>%1~%2의 수</translation>
        </message>
        <message>
            <source>0 or 1</source>
            <translation>0이나 1</translation>
        </message>
        <message>
            <source>a time like %1</source>
            <translation>%1 같은 시각</translation>
        </message>
        <message>
            <source>a time of day like %1</source>
            <translation>%1 같은 시각</translation>
        </message>
        <message numerus="yes">
            <source>And %n task(s) more with dates that cannot be met.</source>
            <translation>
                <numerusform>이 밖에 날짜를 지킬 수 없는 작업이 %n개 더 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar %1</source>
            <translation>달력 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n summary task(s) are no events of their own; the tasks below them are.</source>
            <translation>
                <numerusform>요약 작업 %n개는 따로 일정이 되지 않으며, 그 아래 작업이 일정이 됩니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) without dates are left out.</source>
            <translation>
                <numerusform>날짜가 없는 작업 %n개는 뺐습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>links (only named in the description)</source>
            <translation>작업 연결(설명에 이름만)</translation>
        </message>
        <message>
            <source>constraints</source>
            <translation>날짜 조건</translation>
        </message>
        <message>
            <source>costs</source>
            <translation>비용</translation>
        </message>
        <message>
            <source>baselines</source>
            <translation>기준계획</translation>
        </message>
        <message>
            <source>A calendar does not hold: %1.</source>
            <translation>일정(iCalendar) 파일에 담기지 않는 것: %1.</translation>
        </message>
        <message>
            <source>No row names the columns of a plan. Right would be a row with at least “%1”, and what else there is: %2.</source>
            <translation>계획의 열 이름이 있는 행이 없습니다. 적어도 “%1” 열이 있는 행이 필요하며, 그 밖의 열은 다음과 같습니다: %2.</translation>
        </message>
        <message>
            <source>Korean working days</source>
            <translation>한국 근무일</translation>
        </message>
        <message>
            <source>The baseline “%1” is left out: a file of MS Project holds eleven.</source>
            <translation>기준계획 “%1”은(는) 뺐습니다. MS Project 파일에는 열한 개까지 담깁니다.</translation>
        </message>
        <message numerus="yes">
            <source>The baseline “%1” has %n task(s) that the plan has no more; they are left out.</source>
            <translation>
                <numerusform>기준계획 “%1”에서 계획에 이제 없는 작업 %n개는 뺐습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n priority value(s) beyond -500 to 500 were brought within.</source>
            <translation>
                <numerusform>-500~500을 벗어난 우선순위 %n개를 범위 안으로 맞췄습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) on the plan stay here.</source>
            <translation>
                <numerusform>계획에 대한 의견 %n건은 파일에 담기지 않습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whether the plan was accepted stays here.</source>
            <translation>계획의 승인 여부는 파일에 담기지 않습니다.</translation>
        </message>
        <message>
            <source>The plan begins at %1; here it begins with the working day.</source>
            <translation>파일의 계획은 %1에 시작하지만 여기서는 근무일이 시작될 때 시작합니다.</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <comment>file, row</comment>
            <translation>%1 %2행</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <comment>file, line</comment>
            <translation>%1 %2행</translation>
        </message>
        <message>
            <source>Task %1</source>
            <translation>작업 %1</translation>
        </message>
        <message>
            <source>Baseline of %1</source>
            <translation>%1의 기준계획</translation>
        </message>
        <message>
            <source>Baseline %1 of %2</source>
            <translation>%2의 기준계획 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) had no name and got one.</source>
            <translation>
                <numerusform>이름이 없는 작업 %n개에 이름을 붙였습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) are marked as milestones although they take time; here they are tasks: %1</source>
            <translation>
                <numerusform>기간이 있는데 중요 시점으로 표시된 작업 %n개는 여기서 일반 작업이 됩니다: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That %n duration(s) are only guesses is not kept.</source>
            <translation>
                <numerusform>기간 %n개가 추정이라는 표시는 담지 않습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) would go by their own calendar only; here those of their resources count too: %1</source>
            <translation>
                <numerusform>자기 달력만 따르던 작업 %n개는 여기서 자원의 작업 시간도 함께 따릅니다: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) that do not work (material, costs) are left out: %1</source>
            <translation>
                <numerusform>일하지 않는 자원(재료, 비용) %n개는 뺐습니다: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cost(s) were rounded to whole won.</source>
            <translation>
                <numerusform>비용 %n개를 원 단위로 반올림했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The costs are in %1; their numbers were taken as won.</source>
            <translation>비용의 통화가 %1입니다. 숫자를 그대로 원으로 가져왔습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n blank row(s) are left out.</source>
            <translation>
                <numerusform>빈 행 %n개는 뺐습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the file says besides is not kept here: %1.</source>
            <translation>파일의 다음 내용은 담지 않습니다: %1.</translation>
        </message>
        <message>
            <source>column “%1”: %2</source>
            <translation>“%1” 열: %2</translation>
        </message>
        <message>
            <source>“%1” is not right; right would be a whole number from %2 to %3.</source>
            <translation>“%1”은(는) 맞지 않습니다. %2~%3의 정수여야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is no amount of money; right would be one like %2.</source>
            <translation>“%1”은(는) 금액이 아닙니다. %2처럼 적으십시오.</translation>
        </message>
        <message>
            <source>“%1” is no duration; right would be one like %2.</source>
            <translation>“%1”은(는) 기간이 아닙니다. %2처럼 적으십시오.</translation>
        </message>
        <message>
            <source>“%1” is no date; right would be one like %2.</source>
            <translation>“%1”은(는) 날짜가 아닙니다. %2처럼 적으십시오.</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no.</source>
            <translation>“%1”은(는) 예도 아니요도 아닙니다.</translation>
        </message>
        <message>
            <source>“%1” is no progress; right would be 0% to 100%.</source>
            <translation>“%1”은(는) 진척률이 아닙니다. 0%~100%여야 합니다.</translation>
        </message>
        <message>
            <source>“%1” would finish before it starts.</source>
            <translation>“%1”은(는) 시작하기 전에 끝나게 됩니다.</translation>
        </message>
        <message>
            <source>“%1” is no constraint; right would be one of: %2.</source>
            <translation>“%1”은(는) 날짜 조건이 아닙니다. 다음 가운데 하나여야 합니다: %2.</translation>
        </message>
        <message>
            <source>The constraint “%1” needs a date.</source>
            <translation>날짜 조건 “%1”에는 날짜가 필요합니다.</translation>
        </message>
        <message>
            <source>“%1” is no key of a task; leave the cell empty for a new one.</source>
            <translation>“%1”은(는) 작업 키가 아닙니다. 새 작업이면 셀을 비워 두십시오.</translation>
        </message>
        <message>
            <source>“%1” cannot be read; right would be names with a share of their time, like %2.</source>
            <translation>“%1”은(는) 읽을 수 없습니다. 이름과 시간의 비율을 %2처럼 적으십시오.</translation>
        </message>
        <message>
            <source>“%1” is an error of the spreadsheet; mend the cell.</source>
            <translation>“%1”은(는) 스프레드시트의 오류입니다. 셀을 고치십시오.</translation>
        </message>
        <message>
            <source>A task needs a name.</source>
            <translation>작업에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>The number %1 stands twice; predecessors could mean either.</source>
            <translation>번호 %1이(가) 두 번 나옵니다. 선행작업이 어느 쪽인지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>There are no working hours “%1”; make them first, or leave the cell empty.</source>
            <translation>작업 시간 “%1”이(가) 없습니다. 먼저 만들거나 셀을 비워 두십시오.</translation>
        </message>
        <message>
            <source>no row has the number %1, for which “%2” waits.</source>
            <translation>“%2”이(가) 기다리는 번호 %1의 행이 없습니다.</translation>
        </message>
        <message>
            <source>%1: there is no task below the head in row %2.</source>
            <translation>%1: %2행의 열 이름 아래에 작업이 없습니다.</translation>
        </message>
        <message>
            <source>the baselines</source>
            <translation>기준계획</translation>
        </message>
        <message>
            <source>capacity, rate and hours of the resources</source>
            <translation>자원의 투입 한도, 단가, 작업 시간</translation>
        </message>
        <message>
            <source>what the calendars hold</source>
            <translation>달력의 내용</translation>
        </message>
        <message>
            <source>the status date</source>
            <translation>기준일</translation>
        </message>
        <message>
            <source>note and priority of the plan</source>
            <translation>계획의 메모와 우선순위</translation>
        </message>
        <message>
            <source>A table of tasks does not hold: %1. A file of MS Project (.xml) does.</source>
            <translation>작업 표에 담기지 않는 것: %1. MS Project 파일(.xml)에는 담깁니다.</translation>
        </message>
        <message>
            <source>%1, row %2: %3</source>
            <comment>file, row, what is wrong</comment>
            <translation>%1 %2행: %3</translation>
        </message>
        <message>
            <source>“%1” (row %2)</source>
            <comment>a task of a plan</comment>
            <translation>“%1”(%2행)</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) held characters that XML cannot hold; they were left out.</source>
            <translation>
                <numerusform>글 %n개에서 XML에 담을 수 없는 문자를 뺐습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan could not be levelled.</source>
            <translation>계획을 평준화할 수 없습니다.</translation>
        </message>
        <message>
            <source>No resource is overbooked; nothing was moved.</source>
            <translation>초과 배정된 자원이 없어 옮긴 작업이 없습니다.</translation>
        </message>
        <message>
            <source>Levelling was stopped.</source>
            <translation>평준화를 멈췄습니다.</translation>
        </message>
        <message>
            <source>%1: levelled, the plan would go on beyond the year 9999. Give the resources more units.</source>
            <translation>%1: 평준화하면 계획이 9999년을 넘어갑니다. 자원의 최대 단위를 늘리십시오.</translation>
        </message>
        <message numerus="yes">
            <source>And %n remark(s) more.</source>
            <translation>
                <numerusform>그 밖에 알릴 것 %n건.</numerusform>
            </translation>
        </message>
        <message>
            <source>In the file a link wins over a date; here the dates are kept.</source>
            <translation>파일에서는 연결이 지정일보다 앞서지만, 여기에서는 지정일을 지킵니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of a fixed duration go by the hours of their people here.</source>
            <translation>
                <numerusform>기간이 고정된 작업 %n개가 여기에서는 맡은 사람의 작업 시간을 따릅니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The calendar “%1” is derived over more than %2 others; right would be a few.</source>
            <translation>달력 “%1”이(가) 다른 달력 %2개 넘게 거쳐 파생됩니다. 몇 개로 줄이세요.</translation>
        </message>
        <message>
            <source>%1 was interrupted and is to go on at %2; it is scheduled without that pause.</source>
            <translation>%1은(는) 중단되어 %2에 이어질 작업이지만, 그 중단 없이 일정을 계산합니다.</translation>
        </message>
        <message>
            <source>%1 waits for the row with the UID %2, which is the project itself or a blank one. Right would be the &lt;UID&gt; of one of its tasks, or no link.</source>
            <translation>%1이(가) 기다리는 UID %2 행은 프로젝트 자체이거나 빈 행입니다. 작업의 &lt;UID&gt;를 쓰거나 연결을 없애세요.</translation>
        </message>
        <message>
            <source>“%1” is a folder; right would be a plan saved as XML.</source>
            <translation>“%1”은(는) 폴더입니다. XML로 저장한 계획 파일을 고르세요.</translation>
        </message>
        <message>
            <source>The duration “%1” is too long; a plan ends before the year 9999.</source>
            <translation>기간 “%1”이(가) 너무 깁니다. 계획은 9999년 전에 끝나야 합니다.</translation>
        </message>
        <message>
            <source>the promised finish</source>
            <translation>약속한 완료일</translation>
        </message>
        <message>
            <source>%1 is no XML: it holds bytes that no text has. Save the plan as XML in MS Project (File, Save as, XML).</source>
            <translation>%1은(는) XML 파일이 아닙니다. 텍스트에 없는 바이트가 들어 있습니다. MS Project에서 XML로 저장하세요(파일, 다른 이름으로 저장, XML).</translation>
        </message>
        <message>
            <source>This is no XLSX workbook, though its name says so: it does not begin like one. Open it in the program it comes from and save it as .xlsx.</source>
            <translation>이름과 달리 XLSX 통합 문서가 아닙니다. 파일의 첫머리가 XLSX와 다릅니다. 만든 프로그램에서 열어 .xlsx로 저장하세요.</translation>
        </message>
        <message>
            <source>This is neither a workbook (.xlsx) nor text with separators (CSV). Right would be one of them. %1</source>
            <comment>then why it is no text</comment>
            <translation>통합 문서(.xlsx)도, 구분 기호가 있는 텍스트(CSV)도 아닙니다. 둘 중 하나로 저장한 파일이어야 합니다. %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a task, what is wrong with it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3. %4</source>
            <comment>a task, from when, to when, why it was moved</comment>
            <translation>%1: %2 → %3. %4</translation>
        </message>
        <message>
            <source>%1: there is no task in this file. Nothing was changed.</source>
            <translation>%1: 이 파일에는 작업이 없습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n assignment(s) name a task or a resource that the file does not have; they are left out.</source>
            <translation>
                <numerusform>파일에 없는 작업이나 자원을 가리키는 배정 %n건은 뺐습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>To finish on its date, %1 would have to start before %2, when work can begin at the earliest; the date is not kept. Move the date, or shorten the task.</source>
            <translation>%1 작업이 정해진 날에 끝나려면 가장 이른 시작 시각인 %2보다 먼저 시작해야 하므로 날짜를 지킬 수 없습니다. 날짜를 옮기거나 기간을 줄이십시오.</translation>
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
        <message>
            <source>This is no picture that can be read (JPEG, PNG, TIFF, WebP or HEIF).</source>
            <translation>읽을 수 있는 사진(JPEG, PNG, TIFF, WebP, HEIF)이 아닙니다.</translation>
        </message>
        <message>
            <source>The place where this picture was taken cannot be removed from it. Save it as JPEG first.</source>
            <translation>이 사진에서 찍은 위치 정보를 지울 수 없습니다. 먼저 JPEG로 저장하십시오.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for %1.</source>
            <translation>디스크에 %1을(를) 쓸 공간이 없습니다.</translation>
        </message>
        <message>
            <source>The workbook could not be written.</source>
            <translation>통합 문서를 쓰지 못했습니다.</translation>
        </message>
        <message>
            <source>A text of %1 characters is too long for a spreadsheet's cell, which holds %2.</source>
            <translation>%1자 글은 스프레드시트의 한 칸에 담기에 너무 깁니다. 한 칸에는 %2자까지 들어갑니다.</translation>
        </message>
        <message>
            <source>This is no XLSX workbook, or it is cut off or damaged. Open it in the spreadsheet it comes from and save it as .xlsx again.</source>
            <translation>XLSX 통합 문서가 아니거나, 잘렸거나 손상되었습니다. 만든 스프레드시트에서 열어 .xlsx로 다시 저장하세요.</translation>
        </message>
        <message>
            <source>%1 could not be written: the folder does not exist. Choose another folder.</source>
            <translation>%1 파일을 쓸 수 없습니다. 폴더가 없습니다. 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>%1 could not be written: the disk is full. Make room and write it again; nothing was changed.</source>
            <translation>%1 파일을 쓸 수 없습니다. 디스크가 가득 찼습니다. 공간을 비우고 다시 쓰세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>%1 could not be written: writing there is not allowed. Choose another folder.</source>
            <translation>%1 파일을 쓸 수 없습니다. 그 폴더에는 쓸 수 없습니다. 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>%1 could not be written whole (%2). A file that was there before is unchanged.</source>
            <translation>%1 파일을 끝까지 쓰지 못했습니다(%2). 먼저 있던 파일은 그대로입니다.</translation>
        </message>
        <message>
            <source>%1 could not be written: it is no file. Choose another name.</source>
            <translation>%1: 일반 파일이 아니어서 쓸 수 없습니다. 다른 이름을 선택하세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::filling</name>
        <message>
            <source>This is no form that can be filled. Right would be a file of type HWPX or DOCX.</source>
            <translation>채울 수 있는 서식이 아닙니다. HWPX 또는 DOCX 파일이어야 합니다.</translation>
        </message>
        <message>
            <source>This is a file of the older format HWP, whatever its name says. Open it in Hangul, save it as HWPX and choose that file.</source>
            <translation>파일 이름과 달리 이전 한글 형식의 파일입니다. 한글에서 열어 HWPX로 저장한 뒤 그 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>The form is protected by a password. Save it without one first.</source>
            <translation>암호가 걸린 서식입니다. 먼저 암호 없이 저장하세요.</translation>
        </message>
        <message>
            <source>This is a file of an older format. Save it as HWPX or DOCX and choose that file.</source>
            <translation>이전 형식의 파일입니다. HWPX 또는 DOCX로 저장한 뒤 그 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>The form is cut off or damaged.</source>
            <translation>서식 파일이 잘렸거나 손상되었습니다.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>%1 파일이 없습니다.</translation>
        </message>
        <message>
            <source>The file %1 may not be read.</source>
            <translation>%1 파일을 읽을 권한이 없습니다.</translation>
        </message>
        <message>
            <source>The form is larger than %1 MB.</source>
            <translation>서식이 %1 MB보다 큽니다.</translation>
        </message>
        <message>
            <source>The form is damaged: it has no section.</source>
            <translation>서식이 손상되었습니다. 본문 구역이 없습니다.</translation>
        </message>
        <message>
            <source>document</source>
            <translation>본문</translation>
        </message>
        <message>
            <source>page header</source>
            <translation>머리글</translation>
        </message>
        <message>
            <source>page footer</source>
            <translation>바닥글</translation>
        </message>
        <message>
            <source>footnotes</source>
            <translation>각주</translation>
        </message>
        <message>
            <source>endnotes</source>
            <translation>미주</translation>
        </message>
        <message>
            <source>Filling the form was stopped; no file was written.</source>
            <translation>서식 채우기를 멈췄습니다. 파일은 만들지 않았습니다.</translation>
        </message>
        <message>
            <source>section %1</source>
            <translation>%1구역</translation>
        </message>
        <message>
            <source>master page</source>
            <translation>바탕쪽</translation>
        </message>
        <message>
            <source>The end of a field has no beginning; it was left as it is.</source>
            <translation>시작이 없는 누름틀 끝 표시입니다. 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>(field without a name)</source>
            <translation>(이름 없는 필드)</translation>
        </message>
        <message>
            <source>It holds other fields; those are filled.</source>
            <translation>안에 다른 필드가 있어 안쪽 필드를 채웁니다.</translation>
        </message>
        <message>
            <source>It has a beginning and no end.</source>
            <translation>시작 표시만 있고 끝 표시가 없습니다.</translation>
        </message>
        <message>
            <source>It overlaps another field.</source>
            <translation>다른 필드와 엇갈려 겹칩니다.</translation>
        </message>
        <message>
            <source>It holds something else than text (a table, a picture, a tracked change), which would be lost.</source>
            <translation>글이 아닌 것(표, 그림, 변경 내용 추적)이 들어 있어 채우면 사라집니다.</translation>
        </message>
        <message>
            <source>It is not a field for text.</source>
            <translation>글을 넣는 필드가 아닙니다.</translation>
        </message>
        <message>
            <source>Its beginning and end do not stand in running text.</source>
            <translation>시작과 끝 표시가 본문 글 안에 있지 않습니다.</translation>
        </message>
        <message>
            <source>Columns of two lists stand in one row.</source>
            <translation>한 행에 두 목록의 항목이 함께 있습니다.</translation>
        </message>
        <message>
            <source>Its table stands within a row that is repeated.</source>
            <translation>반복되는 행 안의 표에 있습니다.</translation>
        </message>
        <message>
            <source>Cells are merged over a part of the rows that would be repeated.</source>
            <translation>반복할 행의 일부에만 걸쳐 셀이 합쳐져 있습니다.</translation>
        </message>
        <message>
            <source>%1, table %2, row %3</source>
            <comment>a part of a document</comment>
            <translation>%1 표 %2의 %3행</translation>
        </message>
        <message>
            <source>%1, paragraph %2</source>
            <comment>a part of a document</comment>
            <translation>%1 %2번째 문단</translation>
        </message>
        <message>
            <source>its elements stand more than %1 deep in each other</source>
            <translation>요소가 %1단계 넘게 겹쳐 있습니다</translation>
        </message>
        <message>
            <source>it has more than %1 elements</source>
            <translation>요소가 %1개를 넘습니다</translation>
        </message>
        <message>
            <source>%1 in the form cannot be read: %2.</source>
            <translation>서식 안의 %1을(를) 읽을 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>it is larger than %1 MB</source>
            <translation>%1 MB보다 큽니다</translation>
        </message>
        <message>
            <source>its letters are damaged</source>
            <translation>글자가 손상되었습니다</translation>
        </message>
        <message>
            <source>There is not enough memory.</source>
            <translation>메모리가 부족합니다.</translation>
        </message>
        <message>
            <source>it has a document type, which files of word processors do not have</source>
            <translation>워드프로세서 파일에는 없는 문서 형식 선언(DTD)이 있습니다</translation>
        </message>
        <message>
            <source>it is written in %1; UTF-8 would be right</source>
            <translation>%1 인코딩으로 쓰여 있습니다. UTF-8이어야 합니다</translation>
        </message>
        <message>
            <source>line %1 is damaged (%2)</source>
            <translation>%1번째 줄이 손상되었습니다(%2)</translation>
        </message>
    </context>
    <context>
        <name>axw::forms</name>
        <message>
            <source>The file “%1” is not there. It belongs beside the form, in the same folder.</source>
            <translation>“%1” 파일이 없습니다. 양식과 같은 폴더에 두어 주세요.</translation>
        </message>
        <message>
            <source>“%1” is no name of a file beside the form: a name without a folder is needed.</source>
            <translation>“%1”은(는) 양식 옆에 둔 파일의 이름이 아닙니다. 폴더 없이 파일 이름만 적어 주세요.</translation>
        </message>
        <message>
            <source>The file “%1” leads out of the form's folder; copy it there.</source>
            <translation>“%1” 파일이 양식 폴더 밖을 가리킵니다. 파일을 양식 폴더에 복사해 주세요.</translation>
        </message>
        <message>
            <source>“%1” is not an ordinary file.</source>
            <translation>“%1”은(는) 일반 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>The file “%1” may not be read.</source>
            <translation>“%1” 파일을 읽을 권한이 없습니다.</translation>
        </message>
        <message>
            <source>The file “%1” is larger than %2 MB.</source>
            <translation>“%1” 파일이 %2MB보다 큽니다.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, and what is wrong with it</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>파일이 비어 있습니다.</translation>
        </message>
        <message>
            <source>The file has no column “%1”. Its columns: %2.</source>
            <translation>파일에 “%1” 열이 없습니다. 있는 열: %2.</translation>
        </message>
        <message>
            <source>A column that choice_filter may ask for has no blanks in its header; “%1” would be right.</source>
            <translation>choice_filter가 찾을 수 있는 열의 이름에는 빈칸을 쓰지 않습니다. “%1”처럼 적어 주세요.</translation>
        </message>
        <message>
            <source>The column “%1” is missing.</source>
            <translation>“%1” 열이 없습니다.</translation>
        </message>
        <message>
            <source>The row names no list; it is not read.</source>
            <translation>목록 이름이 없는 행이라 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>A choice of the list “%1” has no name. It needs one, short and without blanks.</source>
            <translation>“%1” 목록의 선택지에 이름이 없습니다. 빈칸 없는 짧은 이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>The list “%1” has a choice “%2” in row %3 already. Names of choices are unique in their list, unless the settings say allow_choice_duplicates.</source>
            <translation>“%1” 목록의 %3행에 이미 “%2” 선택지가 있습니다. 한 목록 안에서 선택지 이름은 서로 달라야 합니다(settings에 allow_choice_duplicates를 두면 예외).</translation>
        </message>
        <message>
            <source>“%1” has no label; its heading stays empty.</source>
            <translation>“%1”에 label이 없어 제목이 비어 보입니다.</translation>
        </message>
        <message>
            <source>“%1” has no label; nobody sees what is asked.</source>
            <translation>“%1”에 label이 없어 무엇을 묻는지 보이지 않습니다.</translation>
        </message>
        <message>
            <source>The condition is %1 characters long. A calculate question for a part of it makes it readable.</source>
            <translation>조건이 %1자나 됩니다. 일부를 calculate 문항으로 나누면 읽기 쉬워집니다.</translation>
        </message>
        <message>
            <source>With the weight %1 the answer does not count; a weight is greater than 0.</source>
            <translation>가중치가 %1이면 답이 점수에 들어가지 않습니다. 가중치는 0보다 커야 합니다.</translation>
        </message>
        <message>
            <source>Only a question that chooses from a list with scores is scored; this one is not.</source>
            <translation>점수가 있는 목록에서 고르는 문항만 채점됩니다. 이 문항은 채점되지 않습니다.</translation>
        </message>
        <message>
            <source>“%1” belongs to a dimension, but no choice of the list “%2” has a score.</source>
            <translation>“%1”은(는) 영역에 속하지만 “%2” 목록의 선택지에 점수가 없습니다.</translation>
        </message>
        <message>
            <source>The list “%1” has scores, but “%2” names no dimension; it does not count.</source>
            <translation>“%1” 목록에는 점수가 있지만 “%2”에 영역이 없어 채점되지 않습니다.</translation>
        </message>
        <message>
            <source>The score %1 lies outside the levels 0 to 5.</source>
            <translation>점수 %1은(는) 0~5단계를 벗어납니다.</translation>
        </message>
        <message>
            <source>The list “%1” has no choice for level %2.</source>
            <translation>“%1” 목록에 %2단계 선택지가 없습니다.</translation>
        </message>
        <message>
            <source>No question uses the list “%1”.</source>
            <translation>“%1” 목록을 쓰는 문항이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” of the list “%2” has no label: a level needs a sentence that says what is to be seen.</source>
            <translation>“%2” 목록의 “%1”에 label이 없습니다. 단계마다 현장에서 무엇이 보이는지 알려 주는 문장이 있어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” of the list “%2” has no label.</source>
            <translation>“%2” 목록의 “%1”에 label이 없습니다.</translation>
        </message>
        <message>
            <source>No question belongs to the dimension “%1”.</source>
            <translation>“%1” 영역에 속한 문항이 없습니다.</translation>
        </message>
        <message>
            <source>The dimension “%1” has no label.</source>
            <translation>“%1” 영역에 label이 없습니다.</translation>
        </message>
        <message>
            <source>With the weight %1 the dimension does not count.</source>
            <translation>가중치가 %1이면 이 영역은 점수에 들어가지 않습니다.</translation>
        </message>
        <message>
            <source>The weights of the dimensions add up to %1; right would be 100 or 1.</source>
            <translation>영역 가중치의 합이 %1입니다. 100 또는 1이어야 합니다.</translation>
        </message>
        <message>
            <source>The parameter “%1” of a range is a number, not “%2”.</source>
            <translation>range의 “%1” 매개변수에는 숫자를 적어야 합니다(지금: “%2”).</translation>
        </message>
        <message>
            <source>The step of a range is not 0.</source>
            <translation>range의 step은 0일 수 없습니다.</translation>
        </message>
        <message>
            <source>The step %1 is larger than the range from %2 to %3.</source>
            <translation>step %1이(가) %2부터 %3까지의 범위보다 큽니다.</translation>
        </message>
        <message>
            <source>There is no list “%1” on the sheet “choices” for the parameter “tick_labelset”.</source>
            <translation>“tick_labelset” 매개변수의 “%1” 목록이 choices 시트에 없습니다.</translation>
        </message>
        <message>
            <source>The parameter “randomize” is true or false, not “%1”.</source>
            <translation>“randomize” 매개변수는 true 또는 false입니다(지금: “%1”).</translation>
        </message>
        <message>
            <source>A seed needs the parameter randomize=true.</source>
            <translation>seed를 쓰려면 randomize=true가 있어야 합니다.</translation>
        </message>
        <message>
            <source>The parameter “seed” is a number or another question, as ${name}; not “%1”.</source>
            <translation>“seed” 매개변수는 숫자이거나 ${name} 꼴의 다른 문항입니다(지금: “%1”).</translation>
        </message>
        <message>
            <source>The parameter “%1” names a column of the file; “%2” is no name.</source>
            <translation>“%1” 매개변수에는 파일의 열 이름을 적습니다. “%2”은(는) 이름이 될 수 없습니다.</translation>
        </message>
        <message>
            <source>The parameter “%1” is a whole number, not “%2”.</source>
            <translation>“%1” 매개변수에는 정수를 적어야 합니다(지금: “%2”).</translation>
        </message>
        <message>
            <source>This type takes no parameter “%1”; right would be: %2.</source>
            <translation>이 유형에는 “%1” 매개변수가 없습니다. 쓸 수 있는 것: %2.</translation>
        </message>
        <message>
            <source>The sheet “external_choices” is not read: its type select_one_external is not supported. A choice_filter on the sheet “choices” does the same.</source>
            <translation>external_choices 시트는 읽지 않습니다. select_one_external 유형을 지원하지 않으며, choices 시트와 choice_filter로 같은 일을 할 수 있습니다.</translation>
        </message>
        <message>
            <source>The sheet “entities” has no effect here: entities live on a server.</source>
            <translation>entities 시트는 서버에서만 쓰이므로 여기서는 효과가 없습니다.</translation>
        </message>
        <message>
            <source>The sheet “osm” is not read: its type is not supported.</source>
            <translation>osm 시트는 지원하지 않는 유형이라 읽지 않습니다.</translation>
        </message>
        <message>
            <source>The workbook has no sheet “survey”, so it is no form. Its sheets: %1.</source>
            <translation>통합 문서에 survey 시트가 없어 양식이 아닙니다. 있는 시트: %1.</translation>
        </message>
        <message>
            <source>The workbook has no sheet “survey”; rename the sheet “%1”.</source>
            <translation>통합 문서에 survey 시트가 없습니다. “%1” 시트의 이름을 survey로 바꾸어 주세요.</translation>
        </message>
        <message>
            <source>No column is in the default language “%1”; the form's languages: %2.</source>
            <translation>기본 언어 “%1”로 된 열이 없습니다. 양식의 언어: %2.</translation>
        </message>
        <message>
            <source>No column is in the default language “%1”; was “%2” meant?</source>
            <translation>기본 언어 “%1”로 된 열이 없습니다. 혹시 “%2”입니까?</translation>
        </message>
        <message numerus="yes">
            <source>%n more problem(s) are not listed.</source>
            <translation>
                <numerusform>목록에 없는 문제가 %n개 더 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is an old Excel file (.xls) or one with a password. Save it as .xlsx without a password.</source>
            <translation>옛 Excel 파일(.xls)이거나 암호가 걸린 파일입니다. 암호 없이 .xlsx로 저장해 주세요.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>파일이 없습니다: %1</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file.</source>
            <translation>%1은(는) 일반 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>The file %1 may not be read.</source>
            <translation>파일을 읽을 권한이 없습니다: %1</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 MB; no form is.</source>
            <translation>%1 파일이 %2MB보다 큽니다. 양식은 그렇게 크지 않습니다.</translation>
        </message>
        <message>
            <source>“%1” is not a number; a number such as 1 or 0.5 is needed here.</source>
            <translation>“%1”은(는) 숫자가 아닙니다. 1이나 0.5 같은 숫자를 적어 주세요.</translation>
        </message>
        <message>
            <source>Only the first row under the headers is read on this sheet.</source>
            <translation>이 시트에서는 머리글 아래 첫 행만 읽습니다.</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no; it is taken for no.</source>
            <translation>“%1”은(는) yes도 no도 아니어서 no로 읽었습니다.</translation>
        </message>
        <message>
            <source>The column “%1” is missing; all dimensions weigh the same.</source>
            <translation>“%1” 열이 없어 모든 영역의 가중치를 같게 봅니다.</translation>
        </message>
        <message>
            <source>A dimension needs a key; questions name it in their column “dimension”.</source>
            <translation>영역에는 key가 있어야 합니다. 문항은 dimension 열에 그 key를 적습니다.</translation>
        </message>
        <message>
            <source>The key “%1” is used in row %2 already. Each dimension needs one of its own.</source>
            <translation>“%1” key는 이미 %2행에 있습니다. 영역마다 key가 달라야 합니다.</translation>
        </message>
        <message>
            <source>A weight is 0 or more.</source>
            <translation>가중치는 0 이상이어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no.</source>
            <translation>“%1”은(는) yes도 no도 아닙니다.</translation>
        </message>
        <message>
            <source>A level needs its number.</source>
            <translation>단계에는 숫자가 있어야 합니다.</translation>
        </message>
        <message>
            <source>The sheet “%1” has more than %2 rows; no form is read that long. Leave only the form's own rows in it.</source>
            <translation>“%1” 시트가 %2행을 넘어 양식으로 읽지 않습니다. 양식의 행만 남겨 주세요.</translation>
        </message>
        <message>
            <source>The column “%1” is there twice. Rename or remove one of them.</source>
            <translation>“%1” 열이 두 번 있습니다. 하나의 이름을 바꾸거나 지워 주세요.</translation>
        </message>
        <message>
            <source>The columns “%1” and “%2” mean the same. Rename or remove one of them.</source>
            <translation>“%1” 열과 “%2” 열은 뜻이 같습니다. 하나의 이름을 바꾸거나 지워 주세요.</translation>
        </message>
        <message>
            <source>The column %1 has no header in row %2; what stands in it is not read.</source>
            <translation>%1열은 %2행에 머리글이 없어 그 내용을 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>The cell holds the error “%1” of a formula. Mend the formula or write the value itself.</source>
            <translation>셀에 수식 오류 “%1”이(가) 있습니다. 수식을 고치거나 값을 직접 적어 주세요.</translation>
        </message>
        <message>
            <source>The column “%1” has no effect in this program. It is kept when the form is exported.</source>
            <translation>“%1” 열은 이 프로그램에서 효과가 없습니다. 양식을 내보낼 때는 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Forms have no column “%1”; it has no effect. It is kept when the form is exported.</source>
            <translation>“%1”은(는) 양식에 없는 열이라 효과가 없습니다. 양식을 내보낼 때는 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Choosing from the answers of a repeat, as “%1”, is not supported; a list of the sheet “choices” is needed.</source>
            <translation>“%1”처럼 반복 답변에서 고르는 방식은 지원하지 않습니다. choices 시트의 목록을 적어 주세요.</translation>
        </message>
        <message>
            <source>There is no list “%1” on the sheet “choices”; was “%2” meant?</source>
            <translation>choices 시트에 “%1” 목록이 없습니다. 혹시 “%2”입니까?</translation>
        </message>
        <message>
            <source>There is no list “%1”: the form needs a sheet “choices” with the columns list_name, name and label.</source>
            <translation>“%1” 목록이 없습니다. list_name, name, label 열이 있는 choices 시트가 필요합니다.</translation>
        </message>
        <message>
            <source>There is no list “%1” on the sheet “choices”; its lists: %2.</source>
            <translation>choices 시트에 “%1” 목록이 없습니다. 있는 목록: %2.</translation>
        </message>
        <message>
            <source>The list “%1” holds no choice.</source>
            <translation>“%1” 목록에 선택지가 없습니다.</translation>
        </message>
        <message>
            <source>“%1” of the list “%2” has a blank in its name; where several can be chosen, “%3” would be right.</source>
            <translation>“%2” 목록의 “%1” 이름에 빈칸이 있습니다. 여러 개를 고르는 목록에서는 “%3”처럼 적어 주세요.</translation>
        </message>
        <message>
            <source>or_other and a filter of choices do not go together. Add a choice “other” and a question of your own instead.</source>
            <translation>or_other와 choice_filter는 함께 쓸 수 없습니다. other 선택지와 별도 문항을 직접 만들어 주세요.</translation>
        </message>
        <message>
            <source>or_other needs a list of the sheet “choices”; a file cannot be added to.</source>
            <translation>or_other는 choices 시트의 목록에만 쓸 수 있습니다. 파일에는 선택지를 더할 수 없습니다.</translation>
        </message>
        <message>
            <source>Lists of .%1 files are not supported; save “%2” as .csv.</source>
            <translation>.%1 파일 목록은 지원하지 않습니다. “%2”을(를) .csv로 저장해 주세요.</translation>
        </message>
        <message>
            <source>“%1” is no name of a file; right would be a name that ends in .csv.</source>
            <translation>“%1”은(는) 파일 이름이 아닙니다. .csv로 끝나는 이름을 적어 주세요.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” have nothing in the column “%2”; they are not read.</source>
            <translation>
                <numerusform>“%1” 파일에서 “%2” 열이 빈 행 %n개는 읽지 않았습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>or_other adds a question “%1”, but row %2 has that name.</source>
            <translation>or_other가 “%1” 문항을 더하지만 %2행에 같은 이름이 있습니다.</translation>
        </message>
        <message>
            <source>“%1” is begun here and never closed; a row “%2” is missing.</source>
            <translation>여기서 시작한 “%1”이(가) 끝나지 않습니다. “%2” 행이 빠졌습니다.</translation>
        </message>
        <message>
            <source>The form has no question: under the headers each row is one, with a type and a name.</source>
            <translation>양식에 문항이 없습니다. 머리글 아래 행마다 유형(type)과 이름(name)을 적으면 문항이 됩니다.</translation>
        </message>
        <message>
            <source>The row has no type, name or label; it is not read.</source>
            <translation>type, name, label이 모두 없는 행이라 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>The row has no type; right would be, for example, text, integer or select_one LIST.</source>
            <translation>행에 type이 없습니다. 예: text, integer, select_one 목록.</translation>
        </message>
        <message>
            <source>A group or repeat cannot be required; write it at the questions in it.</source>
            <translation>그룹이나 반복은 필수로 할 수 없습니다. 그 안의 문항에 적어 주세요.</translation>
        </message>
        <message>
            <source>Only a repeat has a count; a group does not use it.</source>
            <translation>횟수는 반복(repeat)에만 쓰입니다. 그룹에서는 효과가 없습니다.</translation>
        </message>
        <message>
            <source>Groups stand in each other more than %1 deep.</source>
            <translation>그룹이 %1겹보다 깊게 겹쳐 있습니다.</translation>
        </message>
        <message>
            <source>“%1” is understood, but other tools want it in small letters.</source>
            <translation>“%1”을(를) 읽기는 했지만 다른 도구에서는 소문자로 적어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is known only to a telephone; here it stays empty.</source>
            <translation>“%1”은(는) 휴대전화에서만 알 수 있어 여기서는 비워 둡니다.</translation>
        </message>
        <message>
            <source>The type “%1” is of the standard, but this program cannot fill it. Use another type or take the row out.</source>
            <translation>“%1”은(는) 표준에 있는 유형이지만 이 프로그램에서는 채울 수 없습니다. 다른 유형을 쓰거나 행을 빼 주세요.</translation>
        </message>
        <message>
            <source>“%1” names no list; right would be “%1 LIST” with a list of the sheet “choices”.</source>
            <translation>“%1”에 목록 이름이 없습니다. “%1 목록”처럼 choices 시트의 목록을 적어 주세요.</translation>
        </message>
        <message>
            <source>In “%1” only or_other may follow the name of the list, and that name has no blanks.</source>
            <translation>“%1”에서 목록 이름 뒤에는 or_other만 올 수 있고, 목록 이름에는 빈칸을 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>There is no type “%1”; right would be, for example, text, integer or select_one LIST.</source>
            <translation>“%1” 유형은 없습니다. 예: text, integer, select_one 목록.</translation>
        </message>
        <message>
            <source>There is no type “%1”; was “%2” meant?</source>
            <translation>“%1” 유형은 없습니다. 혹시 “%2”입니까?</translation>
        </message>
        <message>
            <source>“%1” is not written as “key=value key=value”.</source>
            <translation>“%1”은(는) “key=value key=value” 꼴이 아닙니다.</translation>
        </message>
        <message>
            <source>There is no dimension “%1” on the sheet “dimensions”; its keys: %2.</source>
            <translation>dimensions 시트에 “%1” 영역이 없습니다. 있는 key: %2.</translation>
        </message>
        <message>
            <source>The row has no name; every question and group needs one.</source>
            <translation>행에 name이 없습니다. 모든 문항과 그룹에는 이름이 있어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” cannot be a name: it begins with a letter or _, and holds only letters, digits, _, - and full stops.</source>
            <translation>“%1”은(는) 이름이 될 수 없습니다. 이름은 글자나 _로 시작하고 글자, 숫자, _, -, 마침표만 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>The name “meta” is reserved for the form itself. Choose another one.</source>
            <translation>“meta”는 양식 자체가 쓰는 이름입니다. 다른 이름을 적어 주세요.</translation>
        </message>
        <message>
            <source>The name “%1” is used in row %2 already. Names are unique within their group.</source>
            <translation>“%1” 이름은 이미 %2행에 있습니다. 한 그룹 안에서 이름은 서로 달라야 합니다.</translation>
        </message>
        <message>
            <source>The names “%1” and “%2” differ only in capital letters; some programs take them for one.</source>
            <translation>“%1”과(와) “%2”은(는) 대소문자만 달라 어떤 프로그램에서는 같은 이름으로 봅니다.</translation>
        </message>
        <message>
            <source>A repeat cannot have the name of the form itself, “%1”.</source>
            <translation>반복은 양식 자체의 이름 “%1”을(를) 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>There is a repeat “%1” in row %2 already. Names of repeats are unique in the whole form.</source>
            <translation>%2행에 이미 “%1” 반복이 있습니다. 반복 이름은 양식 전체에서 서로 달라야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is to be calculated, but the column “calculation” is empty.</source>
            <translation>“%1”은(는) 계산 문항인데 calculation 열이 비어 있습니다.</translation>
        </message>
        <message>
            <source>Only a repeat has a count; this row does not use it.</source>
            <translation>횟수는 반복(repeat)에만 쓰입니다. 이 행에서는 효과가 없습니다.</translation>
        </message>
        <message>
            <source>Only a question with a list uses a filter of choices.</source>
            <translation>choice_filter는 목록에서 고르는 문항에만 쓰입니다.</translation>
        </message>
        <message>
            <source>nothing is open here</source>
            <translation>열려 있는 것이 없습니다</translation>
        </message>
        <message>
            <source>open is “%1” of row %2</source>
            <translation>열려 있는 것은 %2행의 “%1”입니다</translation>
        </message>
        <message>
            <source>“%1” closes nothing: %2.</source>
            <translation>“%1”이(가) 닫을 것이 없습니다: %2.</translation>
        </message>
        <message>
            <source>“%1” stands where “%2” of row %3 is still open; a row “%4” is missing before it.</source>
            <translation>%3행의 “%2”이(가) 아직 열려 있는데 “%1”이(가) 나왔습니다. 그 앞에 “%4” 행이 빠졌습니다.</translation>
        </message>
        <message>
            <source>The row closes “%1”, but says “%2”.</source>
            <translation>이 행은 “%1”을(를) 닫지만 “%2”(이)라고 적혀 있습니다.</translation>
        </message>
        <message>
            <source>Beside the form there is another file “%1” already. Choose another folder.</source>
            <translation>양식 옆에 내용이 다른 “%1” 파일이 이미 있습니다. 다른 폴더를 골라 주세요.</translation>
        </message>
        <message>
            <source>The file “%1” is not there; it is shown beside the question once it lies in the form's folder.</source>
            <translation>“%1” 파일이 없습니다. 양식과 같은 폴더에 두면 문항 옆에 보입니다.</translation>
        </message>
        <message>
            <source>The row has no name; right would be that of a .csv file, without its ending.</source>
            <translation>행에 name이 없습니다. .csv 파일의 이름을 확장자 없이 적어 주세요.</translation>
        </message>
        <message>
            <source>No question has the name “%1” that the text asks for.</source>
            <translation>문구가 찾는 “%1” 이름의 문항이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is overlooked, because “%2” is there.</source>
            <translation>“%2”이(가) 있어 “%1”은(는) 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>A group is not scored; write the dimension at the questions in it.</source>
            <translation>그룹은 채점되지 않습니다. 영역은 그 안의 문항에 적어 주세요.</translation>
        </message>
        <message>
            <source>The parameter “%1” is one of %2, not “%3”.</source>
            <translation>“%1” 매개변수는 %2 가운데 하나입니다(지금: “%3”).</translation>
        </message>
        <message>
            <source>The parameter “%1” is a number, not “%2”.</source>
            <translation>“%1” 매개변수에는 숫자를 적어야 합니다(지금: “%2”).</translation>
        </message>
        <message>
            <source>search() in the appearance is not supported; select_one_from_file with a choice_filter does the same.</source>
            <translation>appearance의 search()는 지원하지 않습니다. select_one_from_file과 choice_filter로 같은 일을 할 수 있습니다.</translation>
        </message>
        <message>
            <source>In “%1”: %2.</source>
            <translation>“%1”: %2.</translation>
        </message>
        <message>
            <source>In the text: %1.</source>
            <translation>글 안에서: %1.</translation>
        </message>
        <message>
            <source>“%1” is no trigger; right would be ${name}.</source>
            <translation>“%1”은(는) 트리거가 아닙니다. ${이름} 모양이어야 합니다.</translation>
        </message>
        <message>
            <source>${%1} is the name of more than one question; right would be names of their own.</source>
            <translation>${%1}은(는) 둘 이상 문항의 이름입니다. 서로 다른 이름을 쓰십시오.</translation>
        </message>
        <message>
            <source>${%1} is the name of no question.</source>
            <translation>${%1}(이)라는 문항이 없습니다.</translation>
        </message>
        <message>
            <source>${%1} is the name of no question; “%2” is one.</source>
            <translation>${%1}(이)라는 문항이 없습니다. “%2”은(는) 있습니다.</translation>
        </message>
        <message>
            <source>The expressions go round in a ring: %1. Each waits for the next; one of them must do without.</source>
            <translation>수식이 서로 맞물려 돕니다: %1. 서로를 기다리므로 하나는 다른 것 없이 써야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is no answer to “%2”; right would be %3.</source>
            <translation>“%1”은(는) “%2”의 답이 아닙니다. 바른 답: %3</translation>
        </message>
        <message>
            <source>a whole number, 3</source>
            <translation>정수 3</translation>
        </message>
        <message>
            <source>a number, 3.5</source>
            <translation>수 3.5</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>%1 가운데 하나</translation>
        </message>
        <message>
            <source>every choice once, in order</source>
            <translation>모든 선택지를 한 번씩 순서대로</translation>
        </message>
        <message>
            <source>latitude and longitude, 37.55 126.99, with altitude and accuracy if known</source>
            <translation>위도와 경도 37.55 126.99 (알면 고도와 정확도도)</translation>
        </message>
        <message>
            <source>a date, 2026-03-04</source>
            <translation>날짜 2026-03-04</translation>
        </message>
        <message>
            <source>a date with its time, 2026-03-04T09:30:00</source>
            <translation>날짜와 시각 2026-03-04T09:30:00</translation>
        </message>
        <message>
            <source>a time of the day, 09:30</source>
            <translation>시각 09:30</translation>
        </message>
        <message>
            <source>answers to the questions in it</source>
            <translation>그 안에 있는 문항의 답</translation>
        </message>
        <message>
            <source>it is asked in the repeat “%1”; right would be "%1": [{"%2": …}]</source>
            <translation>반복 “%1” 안의 문항입니다. "%1": [{"%2": …}] 모양이어야 합니다</translation>
        </message>
        <message>
            <source>it is given twice, as “%1” too</source>
            <translation>“%1”(으)로도 주어져 두 번입니다</translation>
        </message>
        <message>
            <source>there is more than one of that name; right would be %1</source>
            <translation>같은 이름이 둘 이상 있습니다. 바른 이름: %1</translation>
        </message>
        <message>
            <source>“%1” does not stand in the repeat “%2”</source>
            <translation>“%1”은(는) 반복 “%2” 안에 없습니다</translation>
        </message>
        <message>
            <source>the form has no question of that name</source>
            <translation>양식에 그런 이름의 문항이 없습니다</translation>
        </message>
        <message>
            <source>the form has no question of that name; “%1” is one</source>
            <translation>양식에 그런 이름의 문항이 없습니다. “%1”은(는) 있습니다</translation>
        </message>
        <message>
            <source>“%1” is no list; a repeat takes an array of objects: [{…}, {…}]</source>
            <translation>“%1”은(는) 목록이 아닙니다. 반복은 객체의 배열을 받습니다: [{…}, {…}]</translation>
        </message>
        <message>
            <source>%1 are given, but the form's repeat_count makes %2</source>
            <translation>%1개가 주어졌으나 양식의 repeat_count는 %2개입니다</translation>
        </message>
        <message>
            <source>“%1” is no object: {"name": answer, …}</source>
            <translation>“%1”은(는) 객체가 아닙니다: {"이름": 답, …}</translation>
        </message>
        <message>
            <source>“%1” means nothing beside an answer; right would be "value", "evidence" or "note"</source>
            <translation>“%1”은(는) 답 옆에 둘 수 없습니다. "value", "evidence", "note"만 씁니다</translation>
        </message>
        <message>
            <source>the answer is missing: {"value": …}</source>
            <translation>답이 빠졌습니다: {"value": …}</translation>
        </message>
        <message>
            <source>“%1” is no grade of evidence; right would be E0, E1 or E2</source>
            <translation>“%1”은(는) 증거 등급이 아닙니다. E0, E1, E2 가운데 하나여야 합니다</translation>
        </message>
        <message>
            <source>“%1” is no name of a choice</source>
            <translation>“%1”은(는) 선택지의 이름이 아닙니다</translation>
        </message>
        <message>
            <source>it is a group; its questions are answered by their own names</source>
            <translation>그룹입니다. 그 안의 문항은 저마다의 이름으로 답합니다</translation>
        </message>
        <message>
            <source>“%1” is no answer to a question of the type %2</source>
            <translation>“%1”은(는) %2 유형 문항의 답이 아닙니다</translation>
        </message>
        <message>
            <source>it cannot be worked out</source>
            <translation>계산할 수 없는 수식입니다</translation>
        </message>
        <message>
            <source>${%1} stands between quotes and is taken as text; without the quotes it would be the answer</source>
            <translation>${%1}이(가) 따옴표 안에 있어 글자로 읽힙니다. 따옴표를 빼면 답이 됩니다</translation>
        </message>
        <message>
            <source>“%1” is answered once in every instance of its repeat: only the first is read here; sum(), count(), join() or indexed-repeat() say which are meant</source>
            <translation>“%1”은(는) 반복마다 답이 있어 여기서는 첫째만 읽힙니다. sum(), count(), join(), indexed-repeat()로 어느 것인지 밝히십시오</translation>
        </message>
        <message>
            <source>“|” joins questions, not values; “or” joins conditions</source>
            <translation>“|”는 값이 아니라 문항을 묶습니다. 조건은 “or”로 잇습니다</translation>
        </message>
        <message>
            <source>“%1” has no choice “%2”, so this never holds</source>
            <translation>“%1”에는 선택지 “%2”이(가) 없어 언제나 거짓입니다</translation>
        </message>
        <message>
            <source>${last-saved#%1} is not supported: answers of the form filled last are not at hand</source>
            <translation>${last-saved#%1}은(는) 지원하지 않습니다. 지난번에 채운 답은 가져오지 않습니다</translation>
        </message>
        <message>
            <source>${%1} may be any of %2; right would be names of their own</source>
            <translation>${%1}이(가) %2 가운데 어느 것인지 알 수 없습니다. 서로 다른 이름을 쓰십시오</translation>
        </message>
        <message>
            <source>${%1} is the name of no question, group or repeat</source>
            <translation>${%1}(이)라는 문항, 그룹, 반복이 없습니다</translation>
        </message>
        <message>
            <source>${%1} is the name of no question, group or repeat; “%2” is one</source>
            <translation>${%1}(이)라는 문항, 그룹, 반복이 없습니다. “%2”은(는) 있습니다</translation>
        </message>
        <message>
            <source>there is no function “%1()”</source>
            <translation>“%1()” 함수는 없습니다</translation>
        </message>
        <message>
            <source>there is no function “%1()”; right would be %2</source>
            <translation>“%1()” 함수는 없습니다. 바른 것: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1() has %n argument(s); right would be %2</source>
            <translation>
                <numerusform>%1()에 인수가 %n개입니다. 바른 것: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is no pattern that regex() understands</source>
            <translation>“%1”은(는) regex()가 아는 형식이 아닙니다</translation>
        </message>
        <message>
            <source>“%1” is no date; right would be '2026-03-04'</source>
            <translation>“%1”은(는) 날짜가 아닙니다. '2026-03-04' 모양이어야 합니다</translation>
        </message>
        <message>
            <source>instance() takes the name of a list between quotes</source>
            <translation>instance()는 따옴표로 묶은 목록 이름을 받습니다</translation>
        </message>
        <message>
            <source>instance('__last-saved') is not supported: answers of the form filled last are not at hand</source>
            <translation>instance('__last-saved')은(는) 지원하지 않습니다. 지난번에 채운 답은 가져오지 않습니다</translation>
        </message>
        <message>
            <source>instance() names no list “%1”</source>
            <translation>instance()가 가리키는 목록 “%1”이(가) 없습니다</translation>
        </message>
        <message>
            <source>last() means something between “[” and “]” only</source>
            <translation>last()는 “[”와 “]” 사이에서만 뜻이 있습니다</translation>
        </message>
        <message>
            <source>%1() takes a question or a repeat; right would be %2</source>
            <translation>%1()은(는) 문항이나 반복을 받습니다. 바른 것: %2</translation>
        </message>
        <message>
            <source>jr:choice-name() takes the question with the choices second; right would be %1</source>
            <translation>jr:choice-name()의 둘째 인수는 선택지가 있는 문항입니다. 바른 것: %1</translation>
        </message>
        <message>
            <source>indexed-repeat() takes a question first; right would be %1</source>
            <translation>indexed-repeat()의 첫 인수는 문항입니다. 바른 것: %1</translation>
        </message>
        <message>
            <source>indexed-repeat() takes the repeats around “%1”, and each one's number behind it</source>
            <translation>indexed-repeat()는 “%1”을(를) 둘러싼 반복과 그 번호를 차례로 받습니다</translation>
        </message>
        <message>
            <source>only a question, group, repeat or list can be gone into with “/” or “[ ]”</source>
            <translation>“/”와 “[ ]”는 문항, 그룹, 반복, 목록에만 쓸 수 있습니다</translation>
        </message>
        <message>
            <source>“%1” alone leads nowhere; the answer to “%1” is ${%1}</source>
            <translation>“%1”만으로는 아무것도 가리키지 않습니다. “%1”의 답은 ${%1}입니다</translation>
        </message>
        <message>
            <source>“%1” alone leads nowhere; a text stands between quotes: '%1'</source>
            <translation>“%1”만으로는 아무것도 가리키지 않습니다. 글자는 따옴표로 묶습니다: '%1'</translation>
        </message>
        <message>
            <source>the path “%1” leads nowhere: there is no “%2” in it</source>
            <translation>경로 “%1”은(는) 이어지지 않습니다. 그 안에 “%2”이(가) 없습니다</translation>
        </message>
        <message>
            <source>the choices of “%1” have no column “%2”; the answer to “%2” is ${%2}</source>
            <translation>“%1”의 선택지에 “%2” 열이 없습니다. “%2”의 답은 ${%2}입니다</translation>
        </message>
        <message>
            <source>the choices of “%1” have no column “%2”</source>
            <translation>“%1”의 선택지에 “%2” 열이 없습니다</translation>
        </message>
        <message>
            <source>a “)” closes nothing</source>
            <translation>“)”에 짝이 없습니다</translation>
        </message>
        <message>
            <source>an operator is missing before “%1”</source>
            <translation>“%1” 앞에 연산자가 빠졌습니다</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>끝</translation>
        </message>
        <message>
            <source>it is nested more than %1 deep; work parts of it out in calculations of their own</source>
            <translation>%1겹 넘게 겹쳐 있습니다. 일부를 따로 calculate로 빼십시오</translation>
        </message>
        <message>
            <source>it has more than %1 operators; work parts of it out in calculations of their own</source>
            <translation>연산자가 %1개를 넘습니다. 일부를 따로 calculate로 빼십시오</translation>
        </message>
        <message>
            <source>a path begins with “/” and then names nothing</source>
            <translation>“/”로 시작한 경로에 이름이 없습니다</translation>
        </message>
        <message>
            <source>“/” goes down a path; to divide, write “div”</source>
            <translation>“/”는 경로에 씁니다. 나누기는 “div”로 씁니다</translation>
        </message>
        <message>
            <source>a form has no attributes (“@”)</source>
            <translation>양식에는 속성(“@”)이 없습니다</translation>
        </message>
        <message>
            <source>there is no axis “%1::”</source>
            <translation>“%1::” 축은 없습니다</translation>
        </message>
        <message>
            <source>a name is missing at “%1”</source>
            <translation>“%1” 자리에 이름이 빠졌습니다</translation>
        </message>
        <message>
            <source>“%1()” takes nothing between its parentheses</source>
            <translation>“%1()”의 괄호 안에는 아무것도 쓰지 않습니다</translation>
        </message>
        <message>
            <source>a “]” is missing before %1</source>
            <translation>%1 앞에 “]”가 빠졌습니다</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>비어 있습니다</translation>
        </message>
        <message>
            <source>something is missing after “%1”</source>
            <translation>“%1” 뒤가 빠졌습니다</translation>
        </message>
        <message>
            <source>something is missing before “%1”</source>
            <translation>“%1” 앞이 빠졌습니다</translation>
        </message>
        <message>
            <source>a “)” is missing at the end</source>
            <translation>끝에 “)”가 빠졌습니다</translation>
        </message>
        <message>
            <source>a “)” or an operator is missing before “%1”</source>
            <translation>“%1” 앞에 “)”나 연산자가 빠졌습니다</translation>
        </message>
        <message>
            <source>“$” begins a reference, which is written ${name}</source>
            <translation>“$”로 시작하는 참조는 ${이름}으로 씁니다</translation>
        </message>
        <message>
            <source>“%1” cannot stand here</source>
            <translation>여기에는 “%1”을(를) 쓸 수 없습니다</translation>
        </message>
        <message>
            <source>“%1()” has a comma with nothing beside it</source>
            <translation>“%1()”에 빈 인수가 있습니다</translation>
        </message>
        <message>
            <source>the “)” of “%1(” is missing</source>
            <translation>“%1(”의 “)”가 빠졌습니다</translation>
        </message>
        <message>
            <source>a comma or “)” is missing in “%1()” before “%2”</source>
            <translation>“%1()”에서 “%2” 앞에 쉼표나 “)”가 빠졌습니다</translation>
        </message>
        <message>
            <source>it has more than %1 characters</source>
            <translation>%1자를 넘습니다</translation>
        </message>
        <message>
            <source>“%1” means nothing here; right would be “%2”</source>
            <translation>여기서 “%1”은(는) 뜻이 없습니다. “%2”을(를) 쓰십시오</translation>
        </message>
        <message>
            <source>the quote that opens at character %1 is never closed</source>
            <translation>%1번째 글자에서 연 따옴표가 닫히지 않았습니다</translation>
        </message>
        <message>
            <source>“!” means nothing here; right would be “not(…)” or “!=”</source>
            <translation>여기서 “!”는 뜻이 없습니다. “not(…)”이나 “!=”을 쓰십시오</translation>
        </message>
        <message>
            <source>“%1” means nothing in an expression</source>
            <translation>“%1”은(는) 수식에 쓰지 않는 글자입니다</translation>
        </message>
        <message>
            <source>the reference at character %1 is not closed; right would be ${name}</source>
            <translation>%1번째 글자의 참조가 닫히지 않았습니다. ${이름}으로 쓰십시오</translation>
        </message>
        <message>
            <source>“%1” is no number; text stands between quotes</source>
            <translation>“%1”은(는) 수가 아닙니다. 글자는 따옴표로 묶습니다</translation>
        </message>
        <message>
            <source>The default “%1” is no answer to this question; right would be %2.</source>
            <translation>기본값 “%1”은(는) 이 문항의 답이 될 수 없습니다. 올바른 값: %2.</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>정수</translation>
        </message>
        <message>
            <source>a date, as 2026-03-04</source>
            <translation>2026-03-04와 같은 날짜</translation>
        </message>
        <message>
            <source>a date with a time, as 2026-03-04T09:30</source>
            <translation>2026-03-04T09:30과 같은 일시</translation>
        </message>
        <message>
            <source>a time, as 09:30</source>
            <translation>09:30과 같은 시각</translation>
        </message>
        <message>
            <source>The default “%1” is no choice of the list “%2”.</source>
            <translation>기본값 “%1”은(는) 목록 “%2”의 선택지가 아닙니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::forms::Evaluator</name>
        <message>
            <source>It takes too many steps to work out.</source>
            <translation>계산할 것이 너무 많습니다.</translation>
        </message>
        <message>
            <source>It cannot be worked out with these answers.</source>
            <translation>이 답으로는 계산할 수 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is no pattern that regex() understands.</source>
            <translation>“%1”은(는) regex()가 아는 형식이 아닙니다.</translation>
        </message>
        <message>
            <source>“%1” is no date; right would be 2026-03-04.</source>
            <translation>“%1”은(는) 날짜가 아닙니다. 2026-03-04 모양이어야 합니다.</translation>
        </message>
        <message>
            <source>%1 is too large for a date.</source>
            <translation>%1은(는) 날짜로 쓰기에 너무 큽니다.</translation>
        </message>
        <message>
            <source>pulldata() finds no file “%1” with the columns “%2” and “%3”.</source>
            <translation>pulldata()가 “%2”와 “%3” 열이 있는 파일 “%1”을(를) 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, written base64 or hex.</source>
            <translation>digest()는 MD5, SHA-1, SHA-256, SHA-384, SHA-512를 base64나 hex로 씁니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::forms::Session</name>
        <message>
            <source>The form cannot be filled. Row %1, %2: %3</source>
            <translation>이 양식은 채울 수 없습니다. %1행 %2: %3</translation>
        </message>
        <message>
            <source>The form has no place “%1”.</source>
            <translation>양식에 “%1” 자리가 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is no question that can be answered.</source>
            <translation>“%1”은(는) 답하는 문항이 아닙니다.</translation>
        </message>
        <message>
            <source>“%1” is worked out by the form; it takes no answer.</source>
            <translation>“%1”은(는) 양식이 계산하므로 답을 받지 않습니다.</translation>
        </message>
        <message>
            <source>The form has no repeat “%1”.</source>
            <translation>양식에 반복 “%1”이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The form itself says how many “%1” there are.</source>
            <translation>“%1”의 수는 양식이 정합니다.</translation>
        </message>
        <message>
            <source>A repeat has at most %1 instances.</source>
            <translation>반복은 %1개까지 둘 수 있습니다.</translation>
        </message>
        <message>
            <source>The form has no instance “%1”.</source>
            <translation>양식에 “%1” 항목이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is not among what may be chosen now.</source>
            <translation>“%1”은(는) 지금 고를 수 있는 선택지가 아닙니다.</translation>
        </message>
        <message>
            <source>The answer does not meet the condition of this question.</source>
            <translation>이 답은 문항의 조건에 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Right would be %1 to %2 in steps of %3.</source>
            <translation>%1부터 %2까지 %3 간격으로 답해 주십시오.</translation>
        </message>
        <message>
            <source>It depends on itself in a ring that does not come to rest.</source>
            <translation>자기 자신에게 되돌아와 값이 정해지지 않습니다.</translation>
        </message>
        <message>
            <source>The repeats in this form make more than %1 questions together.</source>
            <translation>이 양식의 반복이 만드는 문항이 모두 %1개를 넘습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt</name>
        <message>
            <source>The work is as far as it was planned to be.</source>
            <translation>계획한 만큼 진행되었습니다.</translation>
        </message>
        <message>
            <source>The work is %1 behind what was planned.</source>
            <translation>계획보다 %1 뒤처져 있습니다.</translation>
        </message>
        <message>
            <source>The work is %1 ahead of what was planned.</source>
            <translation>계획보다 %1 앞서 있습니다.</translation>
        </message>
        <message>
            <source>What was spent got as much done as it was to.</source>
            <translation>쓴 비용만큼 일이 진행되었습니다.</translation>
        </message>
        <message>
            <source>Each won spent got %1 won worth of work done: it costs more than planned.</source>
            <translation>1원을 쓸 때 %1원어치 일을 했습니다. 계획보다 비용이 더 듭니다.</translation>
        </message>
        <message>
            <source>Each won spent got %1 won worth of work done: it costs less than planned.</source>
            <translation>1원을 쓸 때 %1원어치 일을 했습니다. 계획보다 비용이 덜 듭니다.</translation>
        </message>
        <message>
            <source>The budget of what was to be done by then.</source>
            <translation>그때까지 끝내기로 한 일의 예산입니다.</translation>
        </message>
        <message>
            <source>The budget of what is done; of %1 in all.</source>
            <translation>끝낸 일의 예산입니다. 전체 예산은 %1입니다.</translation>
        </message>
        <message>
            <source>What was spent so far.</source>
            <translation>지금까지 쓴 비용입니다.</translation>
        </message>
        <message>
            <source>What all will cost if it goes on like this: the budget.</source>
            <translation>이대로 가면 예산만큼 듭니다.</translation>
        </message>
        <message>
            <source>What all will cost if it goes on like this: %1 more than the budget.</source>
            <translation>이대로 가면 드는 총비용입니다. 예산보다 %1 많습니다.</translation>
        </message>
        <message>
            <source>What all will cost if it goes on like this: %1 less than the budget.</source>
            <translation>이대로 가면 드는 총비용입니다. 예산보다 %1 적습니다.</translation>
        </message>
        <message>
            <source>A draft: nobody has been asked to review it.</source>
            <translation>작성 중: 아직 검토를 요청하지 않았습니다.</translation>
        </message>
        <message>
            <source>Being reviewed, and locked until there is an answer.</source>
            <translation>검토 중이며, 답이 올 때까지 잠겨 있습니다.</translation>
        </message>
        <message>
            <source>Being reviewed, and locked until there is an answer: submitted by %1 on %2.</source>
            <translation>검토 중이며, 답이 올 때까지 잠겨 있습니다. 요청: %1, %2</translation>
        </message>
        <message>
            <source>Accepted by %1 on %2.</source>
            <translation>승인: %1, %2</translation>
        </message>
        <message>
            <source>Sent back by %1 on %2.</source>
            <translation>보완 요청: %1, %2</translation>
        </message>
        <message>
            <source>Type a duration like 5d, 2w, 4h or 1.5d.</source>
            <translation>기간을 5일, 2주, 4시간, 1.5일처럼 입력하세요.</translation>
        </message>
        <message>
            <source>Type a whole number from %1 to %2.</source>
            <translation>%1부터 %2까지의 정수를 입력하세요.</translation>
        </message>
        <message>
            <source>Type percent from %1 to %2.</source>
            <translation>%1부터 %2까지의 백분율을 입력하세요.</translation>
        </message>
        <message>
            <source>Type a lag like 2d, 4h or 50%, or -1d for a lead.</source>
            <translation>간격을 2일, 4시간, 50%처럼, 앞당김은 -1일처럼 입력하세요.</translation>
        </message>
        <message>
            <source>Planned value (PV)</source>
            <translation>계획가치(PV)</translation>
        </message>
        <message>
            <source>Earned value (EV)</source>
            <translation>획득가치(EV)</translation>
        </message>
        <message>
            <source>Actual cost (AC)</source>
            <translation>실제비용(AC)</translation>
        </message>
        <message>
            <source>Schedule performance index (SPI)</source>
            <translation>일정성과지수(SPI)</translation>
        </message>
        <message>
            <source>Cost performance index (CPI)</source>
            <translation>비용성과지수(CPI)</translation>
        </message>
        <message>
            <source>Estimate at completion (EAC)</source>
            <translation>완료시점 추정(EAC)</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::AssignmentList</name>
        <message>
            <source>Who works on it</source>
            <translation>맡은 자원</translation>
        </message>
        <message>
            <source>Assign somebody or something</source>
            <translation>사람이나 장비 배정</translation>
        </message>
        <message>
            <source>Assign a resource by its name; a name that is not known makes a new one</source>
            <translation>이름으로 자원 배정; 없는 이름이면 새로 만듭니다</translation>
        </message>
        <message>
            <source>A name that is not known makes a new resource.</source>
            <translation>없는 이름을 쓰면 새 자원이 됩니다.</translation>
        </message>
        <message>
            <source>All resources…</source>
            <translation>자원 목록…</translation>
        </message>
        <message>
            <source>Take off this task</source>
            <translation>이 작업에서 빼기</translation>
        </message>
        <message>
            <source>Share of the time of %1</source>
            <translation>%1의 투입률</translation>
        </message>
        <message>
            <source>Take %1 off this task</source>
            <translation>%1 빼기</translation>
        </message>
        <message>
            <source>“%1” is a new resource, a consultant with all of their time. Change it under Resources.</source>
            <translation>‘%1’을(를) 새 자원(컨설턴트, 100%)으로 만들었습니다. ‘자원’에서 바꿀 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::BaselinePart</name>
        <message>
            <source>Take a baseline…</source>
            <translation>기준계획 만들기…</translation>
        </message>
        <message>
            <source>Earned value</source>
            <translation>획득가치</translation>
        </message>
        <message>
            <source>Measured against</source>
            <translation>비교할 기준계획</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>이름 바꾸기…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Delete this baseline</source>
            <translation>이 기준계획 삭제</translation>
        </message>
        <message>
            <source>Tasks against the baseline, in working days</source>
            <translation>기준계획 대비 작업별 차이(영업일)</translation>
        </message>
        <message>
            <source>No baseline yet</source>
            <translation>기준계획 없음</translation>
        </message>
        <message>
            <source>None</source>
            <translation>비교하지 않음</translation>
        </message>
        <message>
            <source>Taken on %1 by %2</source>
            <translation>%1, %2 저장</translation>
        </message>
        <message>
            <source>Ends as in the baseline, on %1</source>
            <translation>기준계획대로 %1에 끝납니다</translation>
        </message>
        <message>
            <source>No longer in the plan: %1</source>
            <translation>일정에서 없어진 작업: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>외 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”:</source>
            <translation>‘%1’:</translation>
        </message>
        <message>
            <source>Baseline %1</source>
            <translation>기준계획 %1</translation>
        </message>
        <message>
            <source>Take a baseline</source>
            <translation>기준계획 만들기</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Rename baseline</source>
            <translation>기준계획 이름 바꾸기</translation>
        </message>
        <message>
            <source>Baseline “%1” was deleted.</source>
            <translation>기준계획 ‘%1’을(를) 삭제했습니다.</translation>
        </message>
        <message>
            <source>Ends %1 (baseline: %2)</source>
            <translation>종료: %1 (기준계획 %2)</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::CellReading</name>
        <message>
            <source>“%1” is not read as a duration. Type it like 5d, 2w, 4h or 1.5d.</source>
            <translation>‘%1’을(를) 기간으로 읽을 수 없습니다. 5일, 2주, 4시간, 1.5일처럼 입력하세요.</translation>
        </message>
        <message>
            <source>“%1” is not read as progress. Type a number from 0 to 100.</source>
            <translation>‘%1’을(를) 진척으로 읽을 수 없습니다. 0부터 100까지의 수를 입력하세요.</translation>
        </message>
        <message>
            <source>“%1” is not read as an amount. Type whole won, like 1,200,000 or 120만원.</source>
            <translation>‘%1’을(를) 금액으로 읽을 수 없습니다. 1,200,000이나 120만원처럼 원 단위로 입력하세요.</translation>
        </message>
        <message>
            <source>“%1” is more than a plan can cost.</source>
            <translation>‘%1’은(는) 일정에 적을 수 있는 금액을 넘습니다.</translation>
        </message>
        <message>
            <source>“%1” is not read as a date. Type it like 12/3, 2026-12-03, tomorrow or +3.</source>
            <translation>‘%1’을(를) 날짜로 읽을 수 없습니다. 12/3, 2026-12-03, 내일, +3처럼 입력하세요.</translation>
        </message>
        <message>
            <source>A task cannot finish before it starts, on %1.</source>
            <translation>작업은 시작일(%1)보다 먼저 끝날 수 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is not read as who works on a task. Type names, with a share if need be: 이수민, 박민준 50%.</source>
            <translation>‘%1’을(를) 담당으로 읽을 수 없습니다. 이수민, 박민준 50%처럼 이름과 필요하면 비율을 입력하세요.</translation>
        </message>
        <message>
            <source>“%1” stands there twice.</source>
            <translation>‘%1’이(가) 두 번 적혀 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::EarnedValueView</name>
        <message>
            <source>No task has a planned cost. Enter costs of tasks, and here stands what was planned, done and spent.</source>
            <translation>비용을 넣은 작업이 없습니다. 작업에 비용을 넣으면 계획·완료·집행을 여기서 견줍니다.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>%1 기준</translation>
        </message>
        <message>
            <source>Nobody entered what was spent, so nothing is said of costs.</source>
            <translation>쓴 비용을 넣지 않아 비용은 평가하지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) that have begun say nothing of what was spent.</source>
            <translation>
                <numerusform>시작한 작업 %n개에 쓴 비용이 없습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) have no cost and do not count.</source>
            <translation>
                <numerusform>작업 %n개는 비용이 없어 빠졌습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a baseline the plan is measured against itself.</source>
            <translation>기준계획이 없어 현재 일정과 견줍니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::GanttChart</name>
        <message>
            <source>Gantt chart</source>
            <translation>간트 차트</translation>
        </message>
        <message>
            <source>Progress %1</source>
            <translation>진척 %1</translation>
        </message>
        <message>
            <source>The plan ends: %1</source>
            <translation>전체 종료: %1</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>막대</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::LinkEditor</name>
        <message>
            <source>Link</source>
            <translation>연결</translation>
        </message>
        <message>
            <source>Type of link</source>
            <translation>연결 유형</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>간격</translation>
        </message>
        <message>
            <source>2d, 4h, 50%, -1d for a lead</source>
            <translation>2일, 4시간, 50%, 앞당기려면 -1일</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>연결 삭제</translation>
        </message>
        <message>
            <source>“%1” → “%2”</source>
            <translation>‘%1’ → ‘%2’</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::LinkList</name>
        <message>
            <source>Add a predecessor</source>
            <translation>선행작업 추가</translation>
        </message>
        <message>
            <source>Add a successor</source>
            <translation>후행작업 추가</translation>
        </message>
        <message>
            <source>Add a predecessor, by number or name</source>
            <translation>번호나 이름으로 선행작업 추가</translation>
        </message>
        <message>
            <source>Add a successor, by number or name</source>
            <translation>번호나 이름으로 후행작업 추가</translation>
        </message>
        <message>
            <source>Go to “%1”</source>
            <translation>‘%1’(으)로 가기</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>연결 삭제</translation>
        </message>
        <message>
            <source>Type of link</source>
            <translation>연결 유형</translation>
        </message>
        <message>
            <source>Lag, or a lead with a minus sign</source>
            <translation>간격; 앞당김은 빼기표</translation>
        </message>
        <message>
            <source>What the lag is counted in</source>
            <translation>간격의 단위</translation>
        </message>
        <message>
            <source>There is no task “%1” in this plan. Type its number or its name.</source>
            <translation>이 일정에 ‘%1’ 작업이 없습니다. 번호나 이름을 입력하세요.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Predecessors</source>
            <translation>선행작업</translation>
        </message>
        <message>
            <source>Successors</source>
            <translation>후행작업</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::LoadStrip</name>
        <message>
            <source>Resource load</source>
            <translation>자원 부하</translation>
        </message>
        <message>
            <source>Resource whose load is shown</source>
            <translation>부하를 볼 자원</translation>
        </message>
        <message>
            <source>%1 · %2% at most</source>
            <comment>a kind of resource and its capacity</comment>
            <translation>%1 · %2% 한도</translation>
        </message>
        <message>
            <source>Load of %1</source>
            <translation>%1 부하</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanBar</name>
        <message>
            <source>PoC</source>
            <translation>PoC</translation>
        </message>
        <message>
            <source>More for this PoC</source>
            <translation>이 PoC의 다른 명령</translation>
        </message>
        <message>
            <source>New PoC…</source>
            <translation>새 PoC…</translation>
        </message>
        <message>
            <source>Rename PoC…</source>
            <translation>PoC 이름 바꾸기…</translation>
        </message>
        <message>
            <source>Delete PoC</source>
            <translation>PoC 삭제</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Start of the PoC</source>
            <translation>PoC 시작일</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>일</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>주</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>월</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>분기</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>맞춤</translation>
        </message>
        <message>
            <source>Add task</source>
            <translation>작업 추가</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>종료 %1</translation>
        </message>
        <message>
            <source>This plan is being reviewed. Take it back to change it.</source>
            <translation>검토 중인 일정입니다. 고치려면 검토 요청을 거두세요.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>View: baseline, columns, filter, levels</source>
            <translation>보기: 기준계획, 열, 필터, 수준</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>잠김</translation>
        </message>
        <message>
            <source>Level resources…</source>
            <translation>자원 평준화…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>how late, and the finish</comment>
            <translation>%1 · 종료 %2</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanCells</name>
        <message>
            <source>Task</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>진척</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Slack</source>
            <translation>여유</translation>
        </message>
        <message>
            <source>Predecessors</source>
            <translation>선행작업</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>자원</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>지연</translation>
        </message>
        <message>
            <source>Cost (won)</source>
            <translation>비용(원)</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>마감</translation>
        </message>
        <message>
            <source>group</source>
            <translation>그룹</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>%1수준</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>접힘</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>펼침</translation>
        </message>
        <message>
            <source>gate</source>
            <translation>게이트</translation>
        </message>
        <message>
            <source>milestone</source>
            <translation>이정표</translation>
        </message>
        <message>
            <source>inactive</source>
            <translation>비활성</translation>
        </message>
        <message>
            <source>on the critical path</source>
            <translation>주공정</translation>
        </message>
        <message>
            <source>misses its deadline</source>
            <translation>마감 초과</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 ~ %2</translation>
        </message>
        <message>
            <source>manually scheduled</source>
            <translation>수동 일정</translation>
        </message>
        <message>
            <source>overdue by %1</source>
            <translation>%1 지남</translation>
        </message>
        <message>
            <source>slack %1</source>
            <translation>여유 %1</translation>
        </message>
        <message>
            <source>%1 done</source>
            <translation>진척 %1</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanEdits</name>
        <message>
            <source>A summary task is as long as the tasks within it.</source>
            <translation>상위 작업의 기간은 하위 작업들로 정해집니다.</translation>
        </message>
        <message>
            <source>A summary task is as far as the tasks within it.</source>
            <translation>상위 작업의 진척은 하위 작업들로 정해집니다.</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>새 작업</translation>
        </message>
        <message>
            <source>“%1” is not read as a lag. Type it like 2d, 4h, 50%, or -1d for a lead.</source>
            <translation>‘%1’을(를) 간격으로 읽을 수 없습니다. 2일, 4시간, 50%처럼, 앞당기려면 -1일처럼 입력하세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanExchange</name>
        <message>
            <source>The plan could not be exported: the program %1 could not be started.</source>
            <translation>계획을 내보낼 수 없습니다. 프로그램 %1을(를) 시작하지 못했습니다.</translation>
        </message>
        <message>
            <source>Import plan…</source>
            <translation>계획 가져오기…</translation>
        </message>
        <message>
            <source>Export plan</source>
            <translation>계획 내보내기</translation>
        </message>
        <message>
            <source>MS Project (XML)</source>
            <translation>MS Project(XML)</translation>
        </message>
        <message>
            <source>Table (Excel)</source>
            <translation>표(Excel)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>표(CSV)</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>일정(iCalendar)</translation>
        </message>
        <message>
            <source>PDF on A4</source>
            <translation>PDF A4</translation>
        </message>
        <message>
            <source>PDF on A3</source>
            <translation>PDF A3</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <translation>그림(PNG)</translation>
        </message>
        <message>
            <source>Picture (SVG)</source>
            <translation>그림(SVG)</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>a kind of file</comment>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Import plan</source>
            <translation>계획 가져오기</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>계획 파일</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 가져오는 중</translation>
        </message>
        <message>
            <source>Plan imported: %1 tasks added, %2 changed, %3 removed.</source>
            <translation>계획을 가져왔습니다: 작업 추가 %1, 변경 %2, 삭제 %3.</translation>
        </message>
        <message>
            <source>The file says what the plan says already; nothing was changed.</source>
            <translation>파일의 내용이 지금 계획과 같아 바뀐 것이 없습니다.</translation>
        </message>
        <message>
            <source>Exporting %1</source>
            <translation>%1 내보내는 중</translation>
        </message>
        <message>
            <source>Plan exported to %1.</source>
            <translation>계획을 %1(으)로 내보냈습니다.</translation>
        </message>
        <message>
            <source>The export was stopped; no file was written.</source>
            <translation>내보내기를 멈췄습니다. 파일을 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>The plan could not be exported. A file that was there before is unchanged.</source>
            <translation>계획을 내보낼 수 없습니다. 전에 있던 파일은 그대로입니다.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>그 밖에 %n건.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy a summary as text</source>
            <translation>현황 요약을 텍스트로 복사</translation>
        </message>
        <message>
            <source>The summary is on the clipboard.</source>
            <translation>현황 요약을 클립보드에 복사했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanLegend</name>
        <message>
            <source>Colours: %1</source>
            <translation>색: %1</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanLookBar</name>
        <message>
            <source>Critical</source>
            <translation>주공정</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>지연</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>이번 주</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>미완료</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>자원</translation>
        </message>
        <message>
            <source>Show all tasks and close this line</source>
            <translation>모든 작업을 보이고 이 줄 닫기</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>묶기</translation>
        </message>
        <message>
            <source>Group: %1</source>
            <translation>그룹: %1</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>색: %1</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>지남</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanPage</name>
        <message>
            <source>New PoC</source>
            <translation>새 PoC</translation>
        </message>
        <message>
            <source>%1 PoC</source>
            <translation>%1 PoC</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Rename PoC</source>
            <translation>PoC 이름 바꾸기</translation>
        </message>
        <message>
            <source>“%1” was deleted with its plan.</source>
            <translation>‘%1’을(를) 일정과 함께 삭제했습니다.</translation>
        </message>
        <message>
            <source>“%1” stays where it is. %2</source>
            <translation>‘%1’은(는) 그대로입니다. %2</translation>
        </message>
        <message>
            <source>After “%1”</source>
            <translation>선행: ‘%1’</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>연결 끊기</translation>
        </message>
        <message>
            <source>PoC plan</source>
            <translation>PoC 일정</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>No PoC yet</source>
            <translation>아직 PoC가 없습니다</translation>
        </message>
        <message>
            <source>A PoC has a plan: tasks, what waits for what, and the day it ends.</source>
            <translation>PoC를 만들면 작업과 선후 관계, 종료일을 일정으로 관리합니다.</translation>
        </message>
        <message>
            <source>New PoC with the usual tasks</source>
            <translation>표준 작업으로 새 PoC</translation>
        </message>
        <message>
            <source>Empty PoC</source>
            <translation>빈 PoC</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>아직 작업이 없습니다</translation>
        </message>
        <message>
            <source>Start from the usual tasks of a PoC and change them, or add your own.</source>
            <translation>PoC의 표준 작업을 넣고 고치거나, 직접 추가하세요.</translation>
        </message>
        <message>
            <source>Add the usual tasks</source>
            <translation>표준 작업 넣기</translation>
        </message>
        <message>
            <source>Add task</source>
            <translation>작업 추가</translation>
        </message>
        <message>
            <source>Choose the task that follows “%1”, then L; Esc to leave it</source>
            <translation>‘%1’ 다음에 할 작업을 고르고 L을 누르세요. 취소는 Esc</translation>
        </message>
        <message>
            <source>%1 tasks · %2 critical · Alt+←/→ move, Shift+Alt+←/→ length, L link</source>
            <translation>작업 %1 · 주공정 %2 · Alt+←/→ 이동, Shift+Alt+←/→ 기간, L 연결</translation>
        </message>
        <message>
            <source>From a template</source>
            <translation>유형별 계획으로 시작</translation>
        </message>
        <message>
            <source>Tasks stand in groups now. Show them without groups to change their order or outline.</source>
            <translation>지금은 작업이 그룹별로 보입니다. 순서나 수준을 바꾸려면 그룹 보기를 끄세요.</translation>
        </message>
        <message>
            <source>A summary task takes this from the tasks within it.</source>
            <translation>요약 작업의 이 값은 하위 작업에서 나옵니다.</translation>
        </message>
        <message>
            <source>Change link…</source>
            <translation>연결 바꾸기…</translation>
        </message>
        <message>
            <source>Find a task</source>
            <translation>작업 찾기</translation>
        </message>
        <message>
            <source>Filter, groups and colours</source>
            <translation>필터·그룹·색</translation>
        </message>
        <message>
            <source>Measure against</source>
            <translation>비교할 기준계획</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Show levels</source>
            <translation>보이는 수준</translation>
        </message>
        <message>
            <source>Down to level %1</source>
            <translation>%1수준까지</translation>
        </message>
        <message>
            <source>No baseline</source>
            <translation>비교하지 않음</translation>
        </message>
        <message>
            <source>%1 tasks added, %2 changed</source>
            <translation>작업 %1개를 더하고 %2개를 고쳤습니다</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) added</source>
            <translation>
                <numerusform>작업 %n개를 더했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) changed</source>
            <translation>
                <numerusform>작업 %n개를 고쳤습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>With a chance of 80% the plan has ended by %1; with %2 by %3, as it stands.</source>
            <translation>80% 확률로 %1까지 끝납니다. 확률 %2로 계획한 %3까지 끝납니다.</translation>
        </message>
        <message>
            <source>80% by %1</source>
            <translation>80% 확률 %1</translation>
        </message>
        <message>
            <source>The status date is today; the plan still ends on %1.</source>
            <translation>기준일을 오늘로 정했습니다. 전체 종료는 그대로 %1입니다.</translation>
        </message>
        <message>
            <source>The status date is today; the plan ends on %1, %2.</source>
            <translation>기준일을 오늘로 정했습니다. 전체 종료는 %1입니다(%2).</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanPaste</name>
        <message>
            <source>A task needs a name.</source>
            <translation>작업에는 이름이 있어야 합니다.</translation>
        </message>
        <message>
            <source>Row %1, %2: this cell cannot be written. Nothing was changed.</source>
            <translation>%1행 %2: 이 칸은 고칠 수 없습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Row %1, %2: %3 Nothing was changed.</source>
            <translation>%1행 %2: %3 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>There is no table to paste. Copy rows of a spreadsheet first.</source>
            <translation>붙여넣을 표가 없습니다. 스프레드시트에서 행을 먼저 복사하세요.</translation>
        </message>
        <message>
            <source>At most 10,000 rows are pasted at once. Nothing was changed.</source>
            <translation>한 번에 10,000행까지 붙여넣을 수 있습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Row %1 has %2 cells; from here there are only %3 columns. Nothing was changed.</source>
            <translation>%1행은 %2칸인데 여기부터는 열이 %3개뿐입니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Row %1: a new task needs a name. Nothing was changed.</source>
            <translation>%1행: 새 작업에는 이름이 있어야 합니다. 바뀐 것은 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanSide</name>
        <message>
            <source>Task</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>일정 전체</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>자원</translation>
        </message>
        <message>
            <source>Baselines</source>
            <translation>기준계획</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>위험</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::PlanState</name>
        <message>
            <source>done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>slack %1</source>
            <translation>여유 %1</translation>
        </message>
        <message>
            <source>Misses its deadline, %1</source>
            <translation>마감 %1 초과</translation>
        </message>
        <message>
            <source>Deadline %1</source>
            <translation>마감 %1</translation>
        </message>
        <message>
            <source>Overdue: should be finished since %1, %2 ago</source>
            <translation>지남: %1까지 끝났어야 함(%2 지남)</translation>
        </message>
        <message>
            <source>Ends: %1</source>
            <translation>종료: %1</translation>
        </message>
        <message>
            <source>Inactive: not in the schedule</source>
            <translation>비활성: 일정에서 제외됨</translation>
        </message>
        <message>
            <source>Manually scheduled: links and the status date do not move it</source>
            <translation>수동 일정: 연결과 기준일이 옮기지 않음</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::ProjectPart</name>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>약속한 완료일</translation>
        </message>
        <message>
            <source>Status date</source>
            <translation>기준일</translation>
        </message>
        <message>
            <source>What is not done by then is planned after it.</source>
            <translation>기준일까지 하지 못한 일은 그 뒤로 잡힙니다.</translation>
        </message>
        <message>
            <source>Critical up to</source>
            <translation>주공정 기준</translation>
        </message>
        <message>
            <source>A task with no more slack than this is critical.</source>
            <translation>여유시간이 이 이하인 작업은 주공정입니다.</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>우선순위</translation>
        </message>
        <message>
            <source>The higher goes first where PoCs want the same people; 0 is the usual.</source>
            <translation>같은 사람이 필요할 때 높은 쪽이 먼저입니다. 보통은 0입니다.</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>작업 시간</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>%1, %2 critical</source>
            <translation>%1개(주공정 %2개)</translation>
        </message>
        <message>
            <source>of the centre</source>
            <translation>센터 근무시간</translation>
        </message>
        <message>
            <source>Other hours are made in the settings.</source>
            <translation>다른 작업 시간은 설정에서 만듭니다.</translation>
        </message>
        <message>
            <source>vs promise</source>
            <translation>약속 대비</translation>
        </message>
        <message>
            <source>vs baseline</source>
            <translation>기준계획 대비</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::ResourceModel</name>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::ResourcePart</name>
        <message>
            <source>Nobody yet. Resources are consultants, advisers, suppliers, people of the company and equipment; they are the same in all plans.</source>
            <translation>아직 없습니다. 자원은 컨설턴트, 자문위원, 공급기업, 수요기업 담당자, 장비이며 모든 일정에서 함께 씁니다.</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>자원</translation>
        </message>
        <message>
            <source>Add resource</source>
            <translation>자원 추가</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>투입 한도</translation>
        </message>
        <message>
            <source>100% is one of it, 200% two; 40% two days of a week.</source>
            <translation>100%는 하나, 200%는 둘, 40%는 주 2일입니다.</translation>
        </message>
        <message>
            <source>Rate (₩/h)</source>
            <translation>시간당(원)</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>작업 시간</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Where it is used</source>
            <translation>쓰이는 곳</translation>
        </message>
        <message>
            <source>Delete resource</source>
            <translation>자원 삭제</translation>
        </message>
        <message>
            <source>of the centre</source>
            <translation>센터 근무시간</translation>
        </message>
        <message>
            <source>On no task of any plan.</source>
            <translation>맡은 작업이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n task(s)</source>
            <translation>
                <numerusform>%1: 작업 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” was deleted.</source>
            <translation>‘%1’을(를) 삭제했습니다.</translation>
        </message>
        <message>
            <source>“%1” was deleted and taken off: %2.</source>
            <translation>‘%1’을(를) 삭제하고 배정에서 뺐습니다: %2</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::ReviewPart</name>
        <message>
            <source>You handed it in yourself; usually somebody else answers.</source>
            <translation>직접 요청한 검토입니다. 답은 보통 다른 사람이 합니다.</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>검토 요청</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>요청 취소</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>승인…</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>보완 요청…</translation>
        </message>
        <message>
            <source>Show settled ones too</source>
            <translation>해결된 의견도 보기</translation>
        </message>
        <message>
            <source>Add comment</source>
            <translation>의견 남기기</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>의견</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>의견을 쓰세요</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>의견</translation>
        </message>
        <message>
            <source>What the comment is about</source>
            <translation>의견의 대상</translation>
        </message>
        <message>
            <source>About the whole plan</source>
            <translation>일정 전체</translation>
        </message>
        <message>
            <source>About “%1”</source>
            <translation>‘%1’ 작업</translation>
        </message>
        <message>
            <source>Submit again</source>
            <translation>다시 검토 요청</translation>
        </message>
        <message>
            <source>All is settled.</source>
            <translation>모두 해결되었습니다.</translation>
        </message>
        <message>
            <source>Nobody has remarked anything.</source>
            <translation>아직 의견이 없습니다.</translation>
        </message>
        <message>
            <source>About the task “%1”</source>
            <translation>‘%1’ 작업에 대한 의견</translation>
        </message>
        <message>
            <source>About a task that is gone</source>
            <translation>없어진 작업에 대한 의견</translation>
        </message>
        <message>
            <source>Comment of %1: %2</source>
            <translation>%1의 의견: %2</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>해결됨</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>해결됨: %1</translation>
        </message>
        <message>
            <source>Delete comment: %1</source>
            <translation>의견 삭제: %1</translation>
        </message>
        <message>
            <source>Delete comment</source>
            <translation>의견 삭제</translation>
        </message>
        <message>
            <source>The plan was submitted; nobody changes it until there is an answer.</source>
            <translation>검토를 요청했습니다. 답이 올 때까지 일정을 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>Accepted %1</source>
            <translation>승인 %1</translation>
        </message>
        <message>
            <source>Accept the plan</source>
            <translation>일정 승인</translation>
        </message>
        <message>
            <source>Kept as a baseline named</source>
            <translation>함께 남길 기준계획 이름</translation>
        </message>
        <message>
            <source>Send the plan back</source>
            <translation>보완 요청</translation>
        </message>
        <message>
            <source>What has to be changed</source>
            <translation>바꿔야 할 점</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::ReviewStrip</name>
        <message>
            <source>Take back</source>
            <translation>요청 취소</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>의견 보기</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::RiskChart</name>
        <message>
            <source>Chances of ending by day</source>
            <translation>날짜별 종료 가능성</translation>
        </message>
        <message>
            <source>Between %1 and %2; with a chance of 80% by %3</source>
            <translation>%1부터 %2 사이, 80% 확률로 %3까지</translation>
        </message>
        <message>
            <source>80%: %1</source>
            <translation>80%: %1</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::RiskModel</name>
        <message>
            <source>Task</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>How often a delay of the task delays the finish</source>
            <translation>이 작업이 늦으면 종료가 늦어지는 비율</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>주공정</translation>
        </message>
        <message>
            <source>By how many working days the finish moves between the task going well (10%) and badly (90%)</source>
            <translation>이 작업이 빨리 끝날 때(10%)와 늦게 끝날 때(90%) 전체 종료가 달라지는 영업일</translation>
        </message>
        <message>
            <source>Swing (d)</source>
            <translation>변동(일)</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::RiskPart</name>
        <message>
            <source>No task has estimates yet. Give a task an optimistic and a pessimistic duration, and here stands by when the plan ends with which chance.</source>
            <translation>추정이 있는 작업이 없습니다. 작업에 낙관·비관 기간을 넣으면 언제까지 끝날 가능성을 여기서 봅니다.</translation>
        </message>
        <message>
            <source>Gives every task without estimates an optimistic duration a fifth shorter and a pessimistic one two fifths longer</source>
            <translation>추정이 없는 작업마다 20% 짧은 낙관 기간과 40% 긴 비관 기간을 넣습니다</translation>
        </message>
        <message>
            <source>Bars: how often it ends then. Line: the chance that it has ended. ▲ below: the plan.</source>
            <translation>막대: 그때 끝난 횟수. 선: 그때까지 끝날 확률. 아래 ▲: 현재 일정.</translation>
        </message>
        <message>
            <source>What decides the finish</source>
            <translation>종료를 좌우하는 작업</translation>
        </message>
        <message>
            <source>Tasks by how much they decide the finish</source>
            <translation>종료를 좌우하는 정도에 따른 작업</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) without estimates count as certain.</source>
            <translation>
                <numerusform>추정이 없는 작업 %n개는 확실한 것으로 봅니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Estimate the others −20% / +40%</source>
            <translation>나머지에 −20%/+40% 추정</translation>
        </message>
        <message>
            <source>Estimate all −20% / +40%</source>
            <translation>모두 −20%/+40% 추정</translation>
        </message>
        <message>
            <source>50%</source>
            <translation>50%</translation>
        </message>
        <message>
            <source>80%</source>
            <translation>80%</translation>
        </message>
        <message>
            <source>95%</source>
            <translation>95%</translation>
        </message>
        <message>
            <source>Chance of ending by</source>
            <translation>이 날까지 끝날 확률</translation>
        </message>
        <message>
            <source>Ends with this chance by</source>
            <translation>확률별 완료일</translation>
        </message>
        <message>
            <source>Planned finish %1</source>
            <translation>계획한 완료일 %1</translation>
        </message>
        <message>
            <source>Promised finish %1</source>
            <translation>약속한 완료일 %1</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::SlipView</name>
        <message>
            <source>What slips if this slips</source>
            <translation>이 작업이 밀리면</translation>
        </message>
        <message>
            <source>Working days later</source>
            <translation>밀리는 영업일</translation>
        </message>
        <message>
            <source>It is done and slips no more.</source>
            <translation>끝난 작업이라 더 밀리지 않습니다.</translation>
        </message>
        <message>
            <source>The plan would end %1 later, on %2.</source>
            <translation>종료가 %1 늦어져 %2이 됩니다.</translation>
        </message>
        <message>
            <source>The plan would end %1 earlier, on %2.</source>
            <translation>종료가 %1 빨라져 %2이 됩니다.</translation>
        </message>
        <message>
            <source>The plan would still end on %1.</source>
            <translation>종료는 그대로 %1입니다.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>외 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other task(s) would move</source>
            <translation>
                <numerusform>함께 밀리는 작업 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>No other task would move.</source>
            <translation>함께 밀리는 작업이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::StatusStrip</name>
        <message>
            <source>Set status date to today</source>
            <translation>오늘을 기준일로</translation>
        </message>
        <message>
            <source>What is not done by this evening is planned after it. One step of undo takes it back.</source>
            <translation>오늘까지 끝나지 않은 일을 그 뒤로 다시 계획합니다. 한 번의 실행 취소로 되돌립니다.</translation>
        </message>
        <message numerus="yes">
            <source>No status date: %n unfinished task(s) planned on days that are over</source>
            <translation>
                <numerusform>기준일 없음: 끝나지 않은 작업 %n건이 지난 날짜에 있음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Status date %1, %2 ago: %n unfinished task(s) planned on days that are over</source>
            <translation>
                <numerusform>기준일 %1(%2 전): 끝나지 않은 작업 %n건이 지난 날짜에 있음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n overdue</source>
            <translation>
                <numerusform>지난 작업 %n건 보기</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::TaskInspector</name>
        <message>
            <source>Choose a task to see all that is kept of it.</source>
            <translation>작업을 고르면 모든 항목이 여기에 보입니다.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Name of the task</source>
            <translation>작업 이름</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>이정표</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>단계검토(게이트)</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation>날짜 조건</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>마감일</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>작업 시간</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진척</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>진척률</translation>
        </message>
        <message>
            <source>as the duration</source>
            <translation>기간과 같음</translation>
        </message>
        <message>
            <source>Estimates and costs</source>
            <translation>추정과 비용</translation>
        </message>
        <message>
            <source>Optimistic</source>
            <translation>낙관 기간</translation>
        </message>
        <message>
            <source>Pessimistic</source>
            <translation>비관 기간</translation>
        </message>
        <message>
            <source>Cost (₩)</source>
            <translation>비용(원)</translation>
        </message>
        <message>
            <source>Spent (₩)</source>
            <translation>쓴 비용(원)</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>우선순위</translation>
        </message>
        <message>
            <source>done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>slack %1</source>
            <translation>여유 %1</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>주공정</translation>
        </message>
        <message>
            <source>Why the task stands there: %1</source>
            <translation>이 날짜인 까닭: %1</translation>
        </message>
        <message>
            <source>of its people</source>
            <translation>맡은 자원을 따름</translation>
        </message>
        <message>
            <source>Constraint date</source>
            <translation>조건 날짜</translation>
        </message>
        <message>
            <source>Inactive (not in the schedule)</source>
            <translation>비활성(일정에서 제외)</translation>
        </message>
        <message>
            <source>Manually scheduled</source>
            <translation>수동 일정(날짜 고정)</translation>
        </message>
        <message>
            <source>Manual start</source>
            <translation>수동 시작</translation>
        </message>
        <message>
            <source>Manual finish</source>
            <translation>수동 완료</translation>
        </message>
        <message>
            <source>Actual start</source>
            <translation>실제 시작</translation>
        </message>
        <message>
            <source>Actual finish</source>
            <translation>실제 완료</translation>
        </message>
        <message>
            <source>%1 · should be finished since %2</source>
            <translation>%1 · %2까지 끝났어야 함</translation>
        </message>
        <message>
            <source>Ends: %1</source>
            <translation>종료: %1</translation>
        </message>
        <message>
            <source>Elapsed (24 hours, every day)</source>
            <translation>경과 기간(하루 24시간)</translation>
        </message>
    </context>
    <context>
        <name>axw::gantt::VarianceModel</name>
        <message>
            <source>new</source>
            <translation>새 작업</translation>
        </message>
        <message>
            <source>Task (d)</source>
            <translation>작업(일)</translation>
        </message>
        <message>
            <source>Starts so many working days later than in the baseline</source>
            <translation>기준계획보다 늦게 시작하는 영업일</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Ends so many working days later than in the baseline</source>
            <translation>기준계획보다 늦게 끝나는 영업일</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Takes so many working days longer than in the baseline</source>
            <translation>기준계획보다 오래 걸리는 영업일</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>기간</translation>
        </message>
    </context>
    <context>
        <name>axw::home::TodayModel</name>
        <message>
            <source>Next action</source>
            <translation>다음 할 일</translation>
        </message>
        <message>
            <source>Data request</source>
            <translation>자료요청</translation>
        </message>
        <message>
            <source>today</source>
            <translation>오늘</translation>
        </message>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>영업일 %n일 뒤</numerusform>
            </translation>
        </message>
        <message>
            <source>Due</source>
            <translation>기한</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>영업일</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>할 일</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>Visit follow-up</source>
            <translation>상담 후속</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) overdue</source>
            <translation>
                <numerusform>영업일 %n일 지남</numerusform>
            </translation>
        </message>
        <message>
            <source>Type</source>
            <translation>종류</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n일 지남</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n</source>
            <translation>
                <numerusform>%n일 뒤</numerusform>
            </translation>
        </message>
        <message>
            <source>PoC task</source>
            <translation>PoC 작업</translation>
        </message>
        <message>
            <source>Reply to a letter</source>
            <translation>공문 회신</translation>
        </message>
        <message>
            <source>Awaiting a reply</source>
            <translation>회신 대기</translation>
        </message>
        <message>
            <source>In charge of it</source>
            <translation>맡은 사람</translation>
        </message>
    </context>
    <context>
        <name>axw::home::TodayPage</name>
        <message>
            <source>No company yet</source>
            <translation>아직 수요기업이 없습니다</translation>
        </message>
        <message>
            <source>What is due and what waits for you will stand here. Begin with the first company.</source>
            <translation>기한이 된 일과 기다리는 일이 여기에 나옵니다. 첫 기업부터 시작하세요.</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>신규 접수</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>목록 가져오기…</translation>
        </message>
        <message>
            <source>Open the example centre</source>
            <translation>예제 센터 열기</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>내 담당</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>할 일</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>할 일이 없습니다</translation>
        </message>
        <message>
            <source>Next actions of open cases, what was agreed on visits and data requested of companies appear here.</source>
            <translation>진행 중인 기업의 다음 할 일, 상담에서 정한 일, 요청한 자료가 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>사업 번호</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>기한</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>영업일</translation>
        </message>
        <message>
            <source>File</source>
            <translation>기업 자료</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>최근 백업</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>아직 없음</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <source>Overdue or due soon</source>
            <translation>지났거나 곧 기한</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>지난 일 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Type</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Recently opened</source>
            <translation>최근에 본 기업</translation>
        </message>
        <message>
            <source>reading the plans of PoCs…</source>
            <translation>PoC 계획을 읽는 중…</translation>
        </message>
        <message>
            <source>the plans of PoCs could not be read: %1</source>
            <translation>PoC 계획을 읽지 못함: %1</translation>
        </message>
        <message>
            <source>In charge of it</source>
            <translation>맡은 사람</translation>
        </message>
    </context>
    <context>
        <name>axw::journal::Journal</name>
        <message>
            <source>Audit trail: entries %1 to %2 are missing.</source>
            <translation>변경이력: %1~%2번 기록이 없습니다.</translation>
        </message>
        <message>
            <source>Audit trail: entry %1 is older than the one before it.</source>
            <translation>변경이력: %1번 기록의 시각이 앞선 기록보다 이릅니다.</translation>
        </message>
        <message>
            <source>Audit trail: entry %1 was altered; its hash does not follow from the one before.</source>
            <translation>변경이력: %1번 기록이 변조되었습니다. 해시가 앞 기록과 이어지지 않습니다.</translation>
        </message>
        <message>
            <source>Audit trail: what entry %1 recorded was altered.</source>
            <translation>변경이력: %1번 기록의 내용이 변조되었습니다.</translation>
        </message>
        <message>
            <source>Audit trail: what entry %1 recorded cannot be read.</source>
            <translation>변경이력: %1번 기록의 내용을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Audit trail: entry %1 says it was erased, but no erasure covers it.</source>
            <translation>변경이력: %1번 기록은 파기되었다고 하나 이를 뒷받침하는 파기 기록이 없습니다.</translation>
        </message>
        <message>
            <source>%1 %2 is not in the audit trail.</source>
            <translation>%1 %2이(가) 변경이력에 없습니다.</translation>
        </message>
        <message>
            <source>%1.%2 of %3 is not what the audit trail says.</source>
            <translation>%3의 %1.%2 값이 변경이력과 다릅니다.</translation>
        </message>
        <message>
            <source>%1 %2 is in the audit trail but gone from the workspace.</source>
            <translation>%1 %2이(가) 변경이력에는 있으나 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>실행 취소: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>다시 실행: %1</translation>
        </message>
        <message>
            <source>This workspace is open for reading only. Nothing was changed.</source>
            <translation>읽기 전용으로 연 작업공간입니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The workspace refused the change. Nothing was changed.</source>
            <translation>작업공간이 변경을 받아들이지 않았습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The record of this edit is damaged; it cannot be taken back.</source>
            <translation>이 변경의 기록이 손상되어 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>되돌릴 변경이 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>다시 실행할 변경이 없습니다.</translation>
        </message>
        <message>
            <source>This cannot be undone: %1 was changed again since. Nothing was changed.</source>
            <translation>되돌릴 수 없습니다. 그 뒤에 ‘%1’이(가) 다시 바뀌었습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>This cannot be redone: %1 was changed since. Nothing was changed.</source>
            <translation>다시 실행할 수 없습니다. 그 뒤에 ‘%1’이(가) 바뀌었습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>This edit was made by a newer version of the program.</source>
            <translation>더 새로운 버전의 프로그램에서 한 변경입니다.</translation>
        </message>
        <message>
            <source>Audit trail: a version names entry %1, which is not there or is another one.</source>
            <translation>변경이력: 버전 정보가 가리키는 %1번 기록이 없거나 다른 기록입니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::poc</name>
        <message>
            <source>Working hours are pairs of times, like ["09:00", "12:00"].</source>
            <translation>작업 시간은 ["09:00", "12:00"]처럼 시각 두 개씩 씁니다.</translation>
        </message>
        <message>
            <source>The working hours of a day overlap or leave the day.</source>
            <translation>하루의 작업 시간이 서로 겹치거나 하루를 벗어납니다.</translation>
        </message>
        <message>
            <source>“%1” is no date; 2027-03-01 is one.</source>
            <translation>“%1”은(는) 날짜가 아닙니다. 2027-03-01처럼 씁니다.</translation>
        </message>
        <message>
            <source>“%1” is no part of working hours that this program knows.</source>
            <translation>“%1”은(는) 이 프로그램이 아는 작업 시간 항목이 아닙니다.</translation>
        </message>
        <message>
            <source>Working hours are a JSON object.</source>
            <translation>작업 시간은 JSON 객체여야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is no time of work. Write it like 9:00-12:00, 13:00-18:00; nothing at all is a free day.</source>
            <translation>“%1”은(는) 작업 시간이 아닙니다. 9:00-12:00, 13:00-18:00처럼 쓰고, 쉬는 날은 비워 두세요.</translation>
        </message>
        <message>
            <source>The times of a day follow each other from 0:00 to 24:00; work over midnight belongs to both days.</source>
            <translation>하루의 시간은 0:00부터 24:00까지 차례로 씁니다. 자정을 넘는 작업은 두 날에 나누어 쓰세요.</translation>
        </message>
        <message>
            <source>The working hours “%1” cannot be worked by: %2</source>
            <translation>작업 시간 “%1”(으)로는 일할 수 없습니다. %2</translation>
        </message>
        <message>
            <source>These working hours are no longer in the workspace.</source>
            <translation>이 작업 시간은 이제 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>The working hours “%1” are derived from themselves, by way of “%2”.</source>
            <translation>작업 시간 “%1”이(가) “%2”을(를) 거쳐 자기 자신에서 파생됩니다.</translation>
        </message>
        <message>
            <source>Step “%1” of the template: %2</source>
            <translation>계획 유형의 “%1” 단계: %2</translation>
        </message>
        <message>
            <source>each needs a key of its own.</source>
            <translation>단계마다 고유한 키가 있어야 합니다.</translation>
        </message>
        <message>
            <source>it needs a name in Korean and English.</source>
            <translation>국문과 영문 이름이 있어야 합니다.</translation>
        </message>
        <message>
            <source>its days are three numbers that do not fall, like [3, 5, 8]; a gate has none.</source>
            <translation>일수는 [3, 5, 8]처럼 줄어들지 않는 세 수로 쓰며, 게이트에는 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>it follows “%1”, which is no step before it, or in a way that is not fs, ss, ff or sf.</source>
            <translation>앞선 단계가 아닌 “%1”을(를) 따르거나, 연결 유형이 fs, ss, ff, sf가 아닙니다.</translation>
        </message>
        <message>
            <source>The template is no JSON: at character %1.</source>
            <translation>계획 유형이 JSON이 아닙니다. %1번째 글자를 보세요.</translation>
        </message>
        <message>
            <source>A template has a key, a name in Korean and English, and steps that begin with a part.</source>
            <translation>계획 유형에는 키, 국문·영문 이름, 그리고 묶음으로 시작하는 단계가 있어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is no day of the week; write the first three letters of its English name.</source>
            <translation>“%1”은(는) 요일이 아닙니다. 요일은 영어 이름의 첫 세 글자로 씁니다.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a place in a file, and what is wrong there</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>“%1” waits for “%2” by two links; only the first was taken.</source>
            <translation>“%1”이(가) “%2”을(를) 두 연결로 기다립니다. 첫 번째만 가져왔습니다.</translation>
        </message>
        <message>
            <source>The link of “%1” and “%2” was left out: a summary task and a task within it cannot be linked.</source>
            <translation>“%1”과(와) “%2”의 연결은 뺐습니다. 요약 작업과 그 안의 작업은 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>“%1” has %2 % of capacity here and %3 % in the file; what stands here was kept, for all plans share it.</source>
            <translation>“%1”의 투입 한도가 여기서는 %2 %, 파일에서는 %3 %입니다. 모든 계획이 함께 쓰므로 여기 값을 두었습니다.</translation>
        </message>
        <message>
            <source>The working hours “%1” are derived over more than %2 others.</source>
            <translation>작업 시간 “%1”이(가) 다른 작업 시간 %2개 넘게 거쳐 파생됩니다.</translation>
        </message>
        <message>
            <source>An hour of “%1” costs %2 here and %3 in the file; what stands here was kept, for all plans share it.</source>
            <translation>“%1”의 시간당 단가는 여기서 %2, 파일에서 %3입니다. 모든 계획이 함께 쓰므로 여기 것을 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>axw::poc::PlanKeeping</name>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>가져오기를 멈췄습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The baseline “%1” is here already and differs from that of the file; it was kept as it was taken.</source>
            <translation>기준계획 “%1”은(는) 이미 있고 파일의 것과 다릅니다. 여기 것을 그대로 두었습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::poc::PlanReview</name>
        <message>
            <source>The plan of “%1” is being reviewed and locked. Take it back to change it.</source>
            <translation>“%1”의 일정은 검토 중이라 잠겨 있습니다. 고치려면 검토 요청을 거두세요.</translation>
        </message>
        <message>
            <source>This PoC is no longer in the workspace.</source>
            <translation>이 PoC는 이제 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>This baseline is no longer in the workspace.</source>
            <translation>이 기준계획은 이제 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>A baseline needs a name.</source>
            <translation>기준계획에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>There is a baseline “%1” already.</source>
            <translation>“%1” 기준계획이 이미 있습니다.</translation>
        </message>
        <message>
            <source>The plan has no tasks yet; there is nothing to keep.</source>
            <translation>일정에 작업이 없어 보관할 것이 없습니다.</translation>
        </message>
        <message>
            <source>A comment needs words.</source>
            <translation>의견 내용을 적으세요.</translation>
        </message>
        <message>
            <source>This comment is no longer there.</source>
            <translation>이 의견은 이제 없습니다.</translation>
        </message>
        <message>
            <source>Only %1, who wrote it, takes this comment away. Mark it as settled instead.</source>
            <translation>이 의견은 작성자 %1 님만 지울 수 있습니다. 대신 처리됨으로 표시하세요.</translation>
        </message>
        <message>
            <source>The plan has no tasks yet; there is nothing to review.</source>
            <translation>일정에 작업이 없어 검토할 것이 없습니다.</translation>
        </message>
        <message>
            <source>Only a plan that was submitted can be accepted.</source>
            <translation>검토를 요청한 일정만 승인할 수 있습니다.</translation>
        </message>
        <message>
            <source>Only a plan that was submitted can be sent back.</source>
            <translation>검토를 요청한 일정만 보완을 요청할 수 있습니다.</translation>
        </message>
        <message>
            <source>A PoC cannot wait for itself.</source>
            <translation>PoC는 자기 자신을 기다릴 수 없습니다.</translation>
        </message>
        <message>
            <source>“%1” waits for “%2” already.</source>
            <translation>“%1”은(는) 이미 “%2” 다음에 시작합니다.</translation>
        </message>
        <message>
            <source>“%1” waits for “%2”, if not directly: the two would wait for each other.</source>
            <translation>“%1”은(는) 다른 PoC를 거쳐 이미 “%2” 다음에 시작하므로, 연결하면 서로를 기다리게 됩니다.</translation>
        </message>
        <message>
            <source>This link is no longer there.</source>
            <translation>이 연결은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>Between PoCs a lag is a length of time, not a share.</source>
            <translation>PoC 사이의 간격은 비율이 아니라 시간으로 정합니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::poc::PocStore</name>
        <message>
            <source>A PoC needs a name.</source>
            <translation>PoC 이름을 입력하세요.</translation>
        </message>
        <message>
            <source>A PoC needs a date on which it starts.</source>
            <translation>PoC 시작일을 입력하세요.</translation>
        </message>
        <message>
            <source>This PoC is no longer in the workspace.</source>
            <translation>이 PoC는 작업공간에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This task is no longer in the plan.</source>
            <translation>이 작업은 일정에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>A task needs a name.</source>
            <translation>작업 이름을 입력하세요.</translation>
        </message>
        <message>
            <source>A duration is between no time (a milestone) and a hundred years.</source>
            <translation>기간은 0(이정표)부터 100년까지 입력할 수 있습니다.</translation>
        </message>
        <message>
            <source>Progress is between 0 and 100 percent.</source>
            <translation>진척은 0%부터 100%까지 입력할 수 있습니다.</translation>
        </message>
        <message>
            <source>A date rule needs a date.</source>
            <translation>날짜 조건에는 날짜가 있어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” has no task above it on its level that it could go under.</source>
            <translation>‘%1’ 위에는 같은 수준의 작업이 없어 하위 작업으로 만들 수 없습니다.</translation>
        </message>
        <message>
            <source>“%1” stands at the top already.</source>
            <translation>‘%1’은(는) 이미 최상위 작업입니다.</translation>
        </message>
        <message>
            <source>A task cannot wait for itself.</source>
            <translation>작업을 자기 자신과 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>Only tasks of one plan can be linked.</source>
            <translation>같은 일정의 작업끼리만 연결할 수 있습니다.</translation>
        </message>
        <message>
            <source>A summary task and a task within it cannot be linked.</source>
            <translation>상위 작업과 그 안의 작업은 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are linked already.</source>
            <translation>‘%1’과(와) ‘%2’은(는) 이미 연결되어 있습니다.</translation>
        </message>
        <message>
            <source>A lag is at most a hundred years.</source>
            <translation>간격은 100년까지 입력할 수 있습니다.</translation>
        </message>
        <message>
            <source>This link is no longer in the plan.</source>
            <translation>이 연결은 일정에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>These tasks would wait for each other: %1. Nothing was changed.</source>
            <translation>다음 작업들이 서로를 기다리게 됩니다: %1. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>This plan has tasks already.</source>
            <translation>이 일정에는 이미 작업이 있습니다.</translation>
        </message>
        <message>
            <source>The slack up to which a task is critical is at most a hundred years.</source>
            <translation>주공정으로 보는 여유는 100년을 넘을 수 없습니다.</translation>
        </message>
        <message>
            <source>“%1” would finish before it starts.</source>
            <translation>“%1”이(가) 시작하기 전에 끝나게 됩니다.</translation>
        </message>
        <message>
            <source>The optimistic duration is at most the likely one, the pessimistic at least as long.</source>
            <translation>낙관 기간은 예상 기간보다 길 수 없고, 비관 기간은 짧을 수 없습니다.</translation>
        </message>
        <message>
            <source>A cost is nothing or more.</source>
            <translation>비용은 0원 이상이어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” cannot stand within itself.</source>
            <translation>‘%1’을(를) 자기 자신 아래에 둘 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::poc::Predecessors</name>
        <message>
            <source>“%1” is not read as a predecessor. Write the number of a line, with a type and a lag if need be: 3, 3FS+2d, 5SS-1d.</source>
            <translation>‘%1’을(를) 선행작업으로 읽을 수 없습니다. 3, 3FS+2일, 5SS-1일처럼 줄 번호와 필요하면 유형과 간격을 입력하세요.</translation>
        </message>
        <message>
            <source>There is no line %1 in the plan.</source>
            <translation>일정에 %1번 줄이 없습니다.</translation>
        </message>
        <message>
            <source>Line %1 stands there twice.</source>
            <translation>%1번 줄이 두 번 적혀 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::poc::ResourceStore</name>
        <message>
            <source>This resource is no longer in the workspace.</source>
            <translation>이 자원은 이제 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>A resource needs a name.</source>
            <translation>자원에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>A capacity is 1 to 100,000 percent: 100 is one of it, 200 two.</source>
            <translation>용량은 1%에서 100,000%까지입니다. 100%는 하나, 200%는 둘을 뜻합니다.</translation>
        </message>
        <message>
            <source>An hour costs nothing or more.</source>
            <translation>시간당 단가는 0원 이상이어야 합니다.</translation>
        </message>
        <message>
            <source>There is a resource “%1” already.</source>
            <translation>“%1” 자원이 이미 있습니다.</translation>
        </message>
        <message>
            <source>A resource works on a task with 1 to 100,000 percent: 50 is half of its time.</source>
            <translation>자원의 투입은 1%에서 100,000%까지입니다. 50%는 시간의 절반을 뜻합니다.</translation>
        </message>
        <message>
            <source>This task is no longer in the plan.</source>
            <translation>이 작업은 이제 일정에 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::poc::WorkHoursStore</name>
        <message>
            <source>These working hours are no longer in the workspace.</source>
            <translation>이 작업 시간은 이제 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>Working hours need a name.</source>
            <translation>작업 시간에는 이름이 있어야 합니다.</translation>
        </message>
        <message>
            <source>There are working hours “%1” already.</source>
            <translation>작업 시간 “%1”이(가) 이미 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio</name>
        <message>
            <source>Choose at least one resource to level.</source>
            <translation>조정할 자원을 하나 이상 고르세요.</translation>
        </message>
        <message>
            <source>Choose at least one PoC whose tasks may be moved.</source>
            <translation>작업을 옮겨도 되는 PoC를 하나 이상 고르세요.</translation>
        </message>
        <message>
            <source>“%1” was changed meanwhile. Nothing was moved: level again.</source>
            <translation>그사이 ‘%1’ 작업이 바뀌어 아무것도 옮기지 않았습니다. 다시 조정하세요.</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>중단했습니다.</translation>
        </message>
        <message>
            <source>This PoC is no longer in the workspace.</source>
            <translation>이 PoC는 더 이상 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>The timeline could not be printed to the end.</source>
            <translation>일정표를 끝까지 인쇄하지 못했습니다.</translation>
        </message>
        <message>
            <source>PoC timeline</source>
            <translation>PoC 일정</translation>
        </message>
        <message numerus="yes">
            <source>%n PoC(s)</source>
            <translation>
                <numerusform>PoC %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>how the rows are grouped</comment>
            <translation>%1별</translation>
        </message>
        <message>
            <source>narrowed by a filter</source>
            <translation>필터 적용</translation>
        </message>
        <message>
            <source>The timeline is still being read.</source>
            <translation>일정을 아직 읽고 있습니다.</translation>
        </message>
        <message>
            <source>The printer does not take the timeline.</source>
            <translation>프린터가 일정표를 받지 않습니다.</translation>
        </message>
        <message>
            <source>levelled, not saved</source>
            <translation>평준화한 미리보기(저장 안 됨)</translation>
        </message>
        <message>
            <source>Before levelling</source>
            <translation>평준화 전</translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio::LevelPanel</name>
        <message>
            <source>Work out a proposal</source>
            <translation>조정안 만들기</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>적용</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <source>Level resources</source>
            <translation>자원 평준화</translation>
        </message>
        <message>
            <source>Close levelling</source>
            <translation>자원 평준화 닫기</translation>
        </message>
        <message>
            <source>Resources that must not be overbooked</source>
            <translation>초과 배정을 없앨 자원</translation>
        </message>
        <message>
            <source>A plan was changed meanwhile, so the proposal no longer holds. Work it out again.</source>
            <translation>그사이 계획이 바뀌어 조정안을 쓸 수 없습니다. 다시 만드세요.</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n day(s) overbooked</source>
            <translation>
                <numerusform>%1 · 초과 배정 %n일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n PoC(s) shown</source>
            <translation>
                <numerusform>보이는 PoC 모두 (%n건)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %n selected PoC(s)</source>
            <translation>
                <numerusform>고른 PoC (%n건)</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for a better order…</source>
            <translation>더 나은 순서를 찾는 중…</translation>
        </message>
        <message>
            <source>Nobody is overbooked: there is nothing to move.</source>
            <translation>초과 배정된 자원이 없어 옮길 작업이 없습니다.</translation>
        </message>
        <message>
            <source>Set their status date to today</source>
            <translation>기준일을 오늘로 정하기</translation>
        </message>
        <message numerus="yes">
            <source>%n PoC(s) have unfinished work before today. It is not moved, and its load is not seen, until their status date says what is left.</source>
            <translation>
                <numerusform>PoC %n건에 오늘 전의 끝나지 않은 작업이 있습니다. 기준일을 정해 남은 일을 알려야 옮겨지고 부하에도 잡힙니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status date of %n PoC(s) is today.</source>
            <translation>
                <numerusform>PoC %n건의 기준일을 오늘로 정했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose anew</source>
            <translation>다시 고르기</translation>
        </message>
        <message>
            <source>Nothing can be moved that would help.</source>
            <translation>옮겨서 나아질 작업이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio::LevelProposal</name>
        <message>
            <source>What would be moved, and why</source>
            <translation>옮길 작업과 까닭</translation>
        </message>
        <message>
            <source>Late PoCs</source>
            <translation>지연 PoC</translation>
        </message>
        <message>
            <source>PoCs that end later</source>
            <translation>늦어지는 PoC</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Tasks moved</source>
            <translation>옮기는 작업</translation>
        </message>
        <message>
            <source>kept</source>
            <comment>a promise</comment>
            <translation>지킴</translation>
        </message>
        <message>
            <source>Baseline %1: %2</source>
            <comment>a day, and whether it is kept</comment>
            <translation>기준계획 %1: %2</translation>
        </message>
        <message>
            <source>Promised %1: %2</source>
            <comment>a day, and whether it is kept</comment>
            <translation>약속한 날 %1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3 (%4)</source>
            <comment>a task, from when, to when, by how much</comment>
            <translation>%1: %2 → %3 (%4)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a resource, and when it is overbooked</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>“%1” (%2): %3</source>
            <comment>a task, its PoC, why it stays</comment>
            <translation>‘%1’(%2): %3</translation>
        </message>
        <message>
            <source>Stays overbooked, and why</source>
            <translation>남는 초과 배정과 까닭</translation>
        </message>
        <message>
            <source>Stays: %1</source>
            <translation>그대로 둠: %1</translation>
        </message>
        <message>
            <source>Days are working days, counted from today on.</source>
            <translation>일수는 오늘부터 센 영업일입니다.</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days with their sign</comment>
            <translation>%1일</translation>
        </message>
        <message>
            <source>Overbooked days</source>
            <translation>초과 배정일</translation>
        </message>
        <message>
            <source>%1 (%2 in all)</source>
            <comment>how many, by how many days</comment>
            <translation>%1건(합계 %2)</translation>
        </message>
        <message>
            <source>Ends %1 → %2 (%3)</source>
            <comment>a day, another, by how much later</comment>
            <translation>완료 %1 → %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio::LoadPane</name>
        <message>
            <source>Resources</source>
            <translation>자원</translation>
        </message>
        <message>
            <source>Load of %1</source>
            <translation>%1 부하</translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio::PocPanel</name>
        <message>
            <source>Chosen PoC</source>
            <translation>고른 PoC</translation>
        </message>
        <message>
            <source>Choose a PoC to see how it stands.</source>
            <translation>PoC를 고르면 상태를 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>계획 열기</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>계획</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>진척</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>약속한 날</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>기준계획</translation>
        </message>
        <message>
            <source>Next gate</source>
            <translation>다음 게이트</translation>
        </message>
        <message>
            <source>Next milestone</source>
            <translation>다음 이정표</translation>
        </message>
        <message>
            <source>Advisers</source>
            <translation>자문위원</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>PoC 연결</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>끊기</translation>
        </message>
        <message>
            <source>Remove the link with “%1”</source>
            <translation>‘%1’ 연결 끊기</translation>
        </message>
        <message>
            <source>What slips if this slips</source>
            <translation>늦어지면 함께 늦어지는 PoC</translation>
        </message>
        <message>
            <source>Working days later</source>
            <translation>늦어지는 영업일</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: begins %2, ends %3 (%n working day(s) later)</source>
            <translation>
                <numerusform>‘%1’: %2 시작, %3 완료 (영업일 %n일 늦음)</numerusform>
            </translation>
        </message>
        <message>
            <source>and misses its promised day</source>
            <translation>— 약속한 날을 넘김</translation>
        </message>
        <message>
            <source>Nothing: whoever waits for it has room enough.</source>
            <translation>없음: 기다리는 PoC에 여유가 있습니다.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>The plan is locked until there is an answer. Accepting keeps it as a baseline.</source>
            <translation>답이 있을 때까지 계획이 잠깁니다. 승인하면 기준계획으로 남깁니다.</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>보완 요청…</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>승인</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>의견</translation>
        </message>
        <message>
            <source>On “%1”: </source>
            <translation>‘%1’: </translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>처리됨</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>처리됨: %1</translation>
        </message>
        <message>
            <source>Comment on the plan, Enter</source>
            <translation>의견을 쓰고 Enter</translation>
        </message>
        <message>
            <source>Comment on the plan</source>
            <translation>계획에 대한 의견</translation>
        </message>
        <message>
            <source>Accepted %1</source>
            <translation>승인 %1</translation>
        </message>
        <message>
            <source>The plan of “%1” is accepted and kept as a baseline.</source>
            <translation>‘%1’ 계획을 승인하고 기준계획으로 남겼습니다.</translation>
        </message>
        <message>
            <source>Send the plan back</source>
            <translation>계획 보완 요청</translation>
        </message>
        <message>
            <source>What has to change in the plan of “%1”?</source>
            <translation>‘%1’ 계획에서 무엇을 고쳐야 합니까?</translation>
        </message>
        <message>
            <source>The plan of “%1” is sent back.</source>
            <translation>‘%1’ 계획에 보완을 요청했습니다.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>예상 완료</translation>
        </message>
        <message>
            <source>%1, with the unfinished work moved behind today</source>
            <translation>%1, 남은 작업을 오늘 뒤로 옮기면</translation>
        </message>
        <message>
            <source>Waits for “%1”</source>
            <translation>‘%1’ 완료를 기다림</translation>
        </message>
        <message>
            <source>“%1” waits for it</source>
            <translation>‘%1’이(가) 기다림</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>간격</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Lag behind “%1”, or a lead with a minus sign</source>
            <translation>‘%1’ 뒤의 간격(앞당김은 빼기 부호)</translation>
        </message>
        <message>
            <source>(gate)</source>
            <translation>(게이트)</translation>
        </message>
        <message numerus="yes">
            <source>Comments · %n open</source>
            <translation>
                <numerusform>의견 · 미처리 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>Write it as 2d, -1d or 4h, or by the clock as 3ed.</source>
            <translation>2일, -1일, 4시간처럼, 경과 시간이면 3경과일처럼 쓰세요.</translation>
        </message>
        <message>
            <source>Between PoCs a lag is a length of time: 2d, -1d, 4h, or 3ed by the clock.</source>
            <translation>PoC 사이의 간격은 시간으로 정합니다: 2일, -1일, 4시간, 경과 시간이면 3경과일.</translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio::PortfolioBar</name>
        <message>
            <source>Sort</source>
            <translation>정렬</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>일</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>주</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>월</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>분기</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>맞춤</translation>
        </message>
        <message>
            <source>More for the timeline</source>
            <translation>일정 더 보기</translation>
        </message>
        <message>
            <source>All</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>내림차순</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a filter and what is chosen</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>그룹</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>업종</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>자문</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>To review: %1</source>
            <comment>plans that wait for a project manager</comment>
            <translation>검토 요청 %1</translation>
        </message>
        <message numerus="yes">
            <source>Overdue: %n PoC(s)</source>
            <translation>
                <numerusform>지난 작업 있는 PoC %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio::PortfolioPage</name>
        <message>
            <source>“%1” waits for “%2” now.</source>
            <translation>이제 ‘%1’ PoC가 ‘%2’ 완료를 기다립니다.</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>계획 열기</translation>
        </message>
        <message>
            <source>Level its resources…</source>
            <translation>자원 평준화…</translation>
        </message>
        <message>
            <source>Link: another PoC waits for it (L)</source>
            <translation>연결: 이 PoC를 기다리는 PoC 고르기 (L)</translation>
        </message>
        <message>
            <source>Link to here (L)</source>
            <translation>여기로 연결 (L)</translation>
        </message>
        <message>
            <source>Remove the link with “%1”</source>
            <translation>‘%1’ 연결 끊기</translation>
        </message>
        <message>
            <source>Accept the plan</source>
            <translation>계획 승인</translation>
        </message>
        <message>
            <source>Send the plan back…</source>
            <translation>계획 보완 요청…</translation>
        </message>
        <message>
            <source>No plan waits for a project manager.</source>
            <translation>검토를 기다리는 계획이 없습니다.</translation>
        </message>
        <message>
            <source>PoC timeline</source>
            <translation>PoC 일정</translation>
        </message>
        <message>
            <source>Save the timeline as PDF (A3)</source>
            <translation>일정표를 PDF로 저장(A3)</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>PDF 파일</translation>
        </message>
        <message>
            <source>The timeline is saved as “%1”.</source>
            <translation>일정표를 ‘%1’에 저장했습니다.</translation>
        </message>
        <message>
            <source>Print the timeline</source>
            <translation>일정표 인쇄</translation>
        </message>
        <message>
            <source>PoC · company · consultant</source>
            <translation>PoC · 기업 · 담당</translation>
        </message>
        <message>
            <source>PoCs</source>
            <translation>PoC 목록</translation>
        </message>
        <message>
            <source>No PoC found</source>
            <translation>찾은 PoC 없음</translation>
        </message>
        <message>
            <source>The search and the filters leave none of the PoCs.</source>
            <translation>검색과 필터에 맞는 PoC가 없습니다.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>모두 보기</translation>
        </message>
        <message>
            <source>No PoCs yet</source>
            <translation>아직 PoC 없음</translation>
        </message>
        <message>
            <source>A PoC is planned in the file of its company; here all of them stand on one timeline.</source>
            <translation>PoC는 수요기업 파일에서 계획하고, 여기에서는 모든 PoC를 한 일정에서 봅니다.</translation>
        </message>
        <message>
            <source>Go to the companies</source>
            <translation>수요기업으로 가기</translation>
        </message>
        <message numerus="yes">
            <source>%n PoC(s)</source>
            <translation>
                <numerusform>PoC %n건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n PoC(s)</source>
            <translation>
                <numerusform>PoC %n건 중 %1건</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>지연 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>읽는 중…</translation>
        </message>
        <message>
            <source>Choose the PoC that waits for “%1”, then L; Esc to leave it</source>
            <translation>‘%1’ 완료를 기다릴 PoC를 고르고 L, 그만두려면 Esc</translation>
        </message>
        <message>
            <source>Enter opens the plan · L links · Space closes a group · Ctrl+wheel zooms</source>
            <translation>Enter 계획 열기 · L 연결 · Space 그룹 접기 · Ctrl+휠 확대</translation>
        </message>
        <message>
            <source>No font here has: %1. They are empty boxes in it.</source>
            <translation>이 컴퓨터의 글꼴에 없는 문자: %1. 파일에는 빈 네모로 나옵니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio::ResourceModel</name>
        <message>
            <source>Resource load</source>
            <translation>자원 부하</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n일</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before today, which no longer count</source>
            <translation>
                <numerusform>오늘 전의 %n일은 세지 않음</numerusform>
            </translation>
        </message>
        <message>
            <source>Worst</source>
            <translation>가장 심한 때</translation>
        </message>
        <message>
            <source>%1 · %2, %3% at most</source>
            <comment>a resource, its kind and its capacity</comment>
            <translation>%1 · %2, 최대 %3%</translation>
        </message>
        <message>
            <source>Over from today</source>
            <comment>overbooked days, column</comment>
            <translation>초과(오늘부터)</translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio::TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>일정표</translation>
        </message>
    </context>
    <context>
        <name>axw::portfolio::TimelineModel</name>
        <message>
            <source>%1 (%2)</source>
            <comment>a group and how many PoCs are in it</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Group %1, closed</source>
            <translation>그룹 %1, 닫힘</translation>
        </message>
        <message>
            <source>Group %1, open</source>
            <translation>그룹 %1, 열림</translation>
        </message>
        <message>
            <source>%1, submitted for review</source>
            <translation>%1, 검토 요청 중</translation>
        </message>
        <message>
            <source>PoC</source>
            <translation>PoC</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>기업</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>약속한 날</translation>
        </message>
        <message>
            <source>%1, before: %2</source>
            <comment>how a PoC stands</comment>
            <translation>%1, 조정 전: %2</translation>
        </message>
        <message>
            <source>Working days by which levelling ends it later</source>
            <translation>평준화로 완료가 늦어지는 영업일</translation>
        </message>
        <message>
            <source>Working days by which it ends later than in the newest baseline</source>
            <translation>최근 기준계획보다 늦게 끝나는 영업일</translation>
        </message>
        <message>
            <source>The promised day, and by how many working days the plan ends after it</source>
            <translation>약속한 완료일과, 계획이 그보다 늦게 끝나는 영업일</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Added (d)</source>
            <comment>working days by which levelling delays</comment>
            <translation>늘어남(일)</translation>
        </message>
        <message>
            <source>Baseline (d)</source>
            <comment>working days later or earlier than it</comment>
            <translation>기준 대비(일)</translation>
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
        <name>axw::report</name>
        <message>
            <source>The report's PDF could not be completed.</source>
            <translation>보고서 PDF를 완성하지 못했습니다.</translation>
        </message>
        <message>
            <source>The report could not be drawn.</source>
            <translation>보고서를 그리지 못했습니다.</translation>
        </message>
        <message>
            <source>The report was cancelled; no file was written.</source>
            <translation>보고서를 취소했습니다. 파일을 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>The plan could not be drawn.</source>
            <translation>계획을 그릴 수 없습니다.</translation>
        </message>
        <message>
            <source>The export was stopped; no file was written.</source>
            <translation>내보내기를 멈췄습니다. 파일을 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>A picture of this kind holds %1 rows at most, and the plan has %2. Export it as PDF.</source>
            <translation>이 그림에는 %1행까지 담기는데 계획이 %2행입니다. PDF로 내보내십시오.</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::AxwbRun</name>
        <message>
            <source>The report could not be written: the program %1 could not be started.</source>
            <translation>보고서를 쓰지 못했습니다. %1 프로그램을 시작할 수 없습니다.</translation>
        </message>
        <message>
            <source>The export was stopped; no file was written.</source>
            <translation>내보내기를 멈추었습니다. 파일을 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>The report could not be written. A file that was there before is unchanged.</source>
            <translation>보고서를 쓰지 못했습니다. 전에 있던 파일은 그대로입니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::BatchDialog</name>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>Every stage</source>
            <translation>모든 단계</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>폴더…</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Choose the folder for the reports</source>
            <translation>보고서를 쓸 폴더 선택</translation>
        </message>
        <message>
            <source>Writing reports</source>
            <translation>보고서 작성 중</translation>
        </message>
        <message>
            <source>written</source>
            <translation>작성됨</translation>
        </message>
        <message numerus="yes">
            <source>%n report(s) written</source>
            <translation>
                <numerusform>%n건 작성</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without</source>
            <translation>
                <numerusform>%n건 제외</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. Files that are there are whole.</source>
            <translation>멈추었습니다. 이미 쓴 파일은 온전합니다.</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>선택 안 함</translation>
        </message>
        <message numerus="yes">
            <source>Write %n report(s)</source>
            <translation>
                <numerusform>%n건 작성</numerusform>
            </translation>
        </message>
        <message>
            <source>Files that are there stay: a report whose name is taken gets a number.</source>
            <translation>이미 있는 파일은 그대로 두고, 같은 이름이 있으면 번호를 붙입니다.</translation>
        </message>
        <message>
            <source>Reports of many companies</source>
            <translation>여러 기업 보고서</translation>
        </message>
        <message>
            <source>Tick the companies that get one.</source>
            <translation>보고서를 만들 기업을 표시하세요.</translation>
        </message>
        <message>
            <source>Write reports</source>
            <translation>보고서 작성</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::BatchModel</name>
        <message>
            <source>Company</source>
            <translation>기업</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>사업 번호</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>결과</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::ClientField</name>
        <message>
            <source>Change…</source>
            <translation>바꾸기…</translation>
        </message>
        <message>
            <source>Choose another company</source>
            <translation>다른 기업 고르기</translation>
        </message>
        <message>
            <source>Name · initial consonants · BRN</source>
            <translation>이름 · 초성 · 사업자번호</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>기업</translation>
        </message>
        <message>
            <source>Companies found</source>
            <translation>찾은 기업</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::DesignDialog</name>
        <message>
            <source>Take away</source>
            <translation>로고 빼기</translation>
        </message>
        <message>
            <source>Title, facts and centre on a page of their own</source>
            <translation>제목·개요·센터 이름을 첫 쪽에 따로 둠</translation>
        </message>
        <message>
            <source>New report design</source>
            <translation>새 보고서 디자인</translation>
        </message>
        <message>
            <source>Report design</source>
            <translation>보고서 디자인</translation>
        </message>
        <message>
            <source>Name of the design</source>
            <translation>디자인 이름</translation>
        </message>
        <message>
            <source>Centre in Korean</source>
            <translation>센터 이름(한국어)</translation>
        </message>
        <message>
            <source>Centre in English</source>
            <translation>센터 이름(영어)</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>로고</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>색</translation>
        </message>
        <message>
            <source>Of headings and rules; a pale one is printed darker, so that it can be read.</source>
            <translation>제목과 줄의 색. 옅은 색은 읽히도록 짙게 인쇄합니다.</translation>
        </message>
        <message>
            <source>Foot in Korean</source>
            <translation>꼬리말(한국어)</translation>
        </message>
        <message>
            <source>At the foot of every page, such as address and telephone.</source>
            <translation>쪽마다 맨 아래에 들어갑니다. 주소·전화번호 등</translation>
        </message>
        <message>
            <source>Foot in English</source>
            <translation>꼬리말(영어)</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>표지</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>파일 고르기…</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>파랑</translation>
        </message>
        <message>
            <source>Navy</source>
            <translation>남색</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>청록</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>초록</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>보라</translation>
        </message>
        <message>
            <source>Burgundy</source>
            <translation>자주</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>주황</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>회색</translation>
        </message>
        <message>
            <source>The logo that was chosen</source>
            <translation>고른 로고</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>%1 could not be read (%2).</source>
            <translation>%1: 읽을 수 없습니다(%2).</translation>
        </message>
        <message>
            <source>%1 cannot be used as a logo. Choose a PNG, JPEG or WebP file of at most 20 MB.</source>
            <translation>%1: 로고로 쓸 수 없습니다. 20 MB 이하의 PNG, JPEG, WebP 파일을 선택하세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::FieldNamesDialog</name>
        <message>
            <source>Names that fields may have</source>
            <translation>서식 필드 이름</translation>
        </message>
        <message>
            <source>Give the click-here fields (HWPX) or content controls (DOCX) of a form these names. Spaces do not matter. A row of a table with names such as %1 is repeated for each row of the list.</source>
            <translation>서식의 누름틀(HWPX)이나 콘텐츠 컨트롤(DOCX)에 이 이름을 붙이세요. 띄어쓰기는 달라도 됩니다. 표에서 %1처럼 점이 든 이름이 있는 행은 목록의 행 수만큼 반복됩니다.</translation>
        </message>
        <message>
            <source>Name or meaning</source>
            <translation>이름 또는 뜻</translation>
        </message>
        <message>
            <source>Copy the whole list</source>
            <translation>목록 전체 복사</translation>
        </message>
        <message>
            <source>Copy the names</source>
            <translation>이름 복사</translation>
        </message>
        <message>
            <source>The names of the selected rows</source>
            <translation>선택한 행의 이름</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::FillDialog</name>
        <message>
            <source>Fill in an office's form</source>
            <translation>기관 서식 채우기</translation>
        </message>
        <message>
            <source>Names of fields…</source>
            <translation>필드 이름 보기…</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Save filled form…</source>
            <translation>채워서 저장…</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>서식</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>파일 선택…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>목록에서 빼기</translation>
        </message>
        <message>
            <source>Demand company</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>PoC</source>
            <translation>PoC</translation>
        </message>
        <message>
            <source>No PoC yet</source>
            <translation>PoC 없음</translation>
        </message>
        <message>
            <source>Language of dates and choices</source>
            <translation>날짜와 선택값의 언어</translation>
        </message>
        <message>
            <source>Fields of the form</source>
            <translation>서식의 필드</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>자료 값으로</translation>
        </message>
        <message>
            <source>Drops what was typed</source>
            <translation>직접 입력한 값을 버립니다</translation>
        </message>
        <message>
            <source>Form of an office</source>
            <translation>기관 서식</translation>
        </message>
        <message>
            <source>Forms (HWPX, DOCX)</source>
            <translation>서식(HWPX, DOCX)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 읽는 중</translation>
        </message>
        <message>
            <source>Looking at the fields</source>
            <translation>필드 확인 중</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>what fields are, and how many</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Choose a form. Its fields appear here with what is known for them.</source>
            <translation>서식을 선택하세요. 필드와 들어갈 값이 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>This form has no fields. Put click-here fields (HWPX) or content controls (DOCX) into it and give them names.</source>
            <translation>이 서식에는 필드가 없습니다. 누름틀(HWPX)이나 콘텐츠 컨트롤(DOCX)을 넣고 이름을 붙이세요.</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s): %1</source>
            <translation>
                <numerusform>필드 %n개: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Save filled form</source>
            <translation>채운 서식 저장</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 쓰는 중</translation>
        </message>
        <message numerus="yes">
            <source>Written: %1. %n field(s) stayed as they were.</source>
            <translation>
                <numerusform>저장함: %1. 필드 %n개는 그대로 두었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>저장함: %1</translation>
        </message>
        <message>
            <source>No form was opened yet</source>
            <translation>아직 연 서식이 없음</translation>
        </message>
        <message>
            <source>HWPX with click-here fields, DOCX with content controls. A form that was opened once stays in the list.</source>
            <translation>누름틀이 있는 HWPX, 콘텐츠 컨트롤이 있는 DOCX. 한 번 연 서식은 목록에 남습니다.</translation>
        </message>
        <message>
            <source>Text of the field, for this company and PoC alone</source>
            <translation>필드의 글, 이 기업과 PoC에만 씀</translation>
        </message>
        <message>
            <source>Text for this company and PoC alone</source>
            <translation>이 기업과 PoC에만 쓸 글</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::FillModel</name>
        <message>
            <source>Known</source>
            <translation>자료 있음</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>직접 입력</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>행 반복</translation>
        </message>
        <message>
            <source>Nothing known</source>
            <translation>자료 없음</translation>
        </message>
        <message>
            <source>Unknown name</source>
            <translation>모르는 이름</translation>
        </message>
        <message>
            <source>Cannot be filled</source>
            <translation>채울 수 없음</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n행</numerusform>
            </translation>
        </message>
        <message>
            <source>From the rows of a list</source>
            <translation>목록의 행에서</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n place(s) in all</source>
            <comment>where a field stands</comment>
            <translation>
                <numerusform>%1, 모두 %n곳</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>필드</translation>
        </message>
        <message>
            <source>What will stand there</source>
            <translation>들어갈 값</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::PagePreview</name>
        <message>
            <source>Preview</source>
            <translation>미리보기</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%2쪽 중 %1쪽</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::ReportChoice</name>
        <message>
            <source>Report</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Demand company</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>진단</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>상담</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>보고서 언어</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>%1 (frozen)</source>
            <translation>%1 (확정)</translation>
        </message>
        <message>
            <source>%1 (being filled)</source>
            <translation>%1 (작성 중)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a date and a kind of visit</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>For archives (PDF/A)</source>
            <translation>보존용(PDF/A)</translation>
        </message>
        <message>
            <source>Shows alike in any program for decades: fonts and colours are all within the file.</source>
            <translation>글꼴과 색을 모두 파일에 담아, 오랜 뒤 어떤 프로그램에서도 똑같이 보입니다.</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>디자인</translation>
        </message>
        <message>
            <source>Logo, colour and cover of the centre's reports</source>
            <translation>센터 보고서의 로고·색·표지</translation>
        </message>
        <message>
            <source>New design…</source>
            <translation>새 디자인…</translation>
        </message>
        <message>
            <source>Change this design…</source>
            <translation>이 디자인 고치기…</translation>
        </message>
        <message>
            <source>Remove this design</source>
            <translation>이 디자인 삭제</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>기본</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>보고할 주</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>기준일</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::ReportScope</name>
        <message>
            <source>All companies</source>
            <translation>모든 기업</translation>
        </message>
        <message>
            <source>PoC</source>
            <translation>PoC</translation>
        </message>
        <message>
            <source>Whose week</source>
            <translation>누구의 주간보고</translation>
        </message>
        <message>
            <source>List</source>
            <translation>목록</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>모든 단계</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>분야</translation>
        </message>
        <message>
            <source>All industries</source>
            <translation>모든 분야</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>담당 컨설턴트</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>연도</translation>
        </message>
        <message>
            <source>Mask names and numbers</source>
            <translation>이름과 번호 가림</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열</translation>
        </message>
        <message>
            <source>All PoCs of the company</source>
            <translation>이 기업의 모든 PoC</translation>
        </message>
        <message>
            <source>The whole centre</source>
            <translation>센터 전체</translation>
        </message>
        <message>
            <source>All consultants</source>
            <translation>모든 컨설턴트</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>모든 연도</translation>
        </message>
        <message>
            <source>A list has at least one column.</source>
            <translation>열은 하나 이상이어야 합니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::reports::ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>Nothing to report yet</source>
            <translation>아직 보고할 내용이 없습니다</translation>
        </message>
        <message>
            <source>The preview was stopped</source>
            <translation>미리보기를 멈추었습니다</translation>
        </message>
        <message>
            <source>Choose a report again to see it. It can be exported without the preview.</source>
            <translation>다시 보려면 보고서를 고르세요. 미리보기 없이도 내보낼 수 있습니다.</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>파일 이름</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>이전 쪽</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>다음 쪽</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>너비 맞춤</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>쪽 맞춤</translation>
        </message>
        <message>
            <source>Choose a demand company</source>
            <translation>수요기업을 고르세요</translation>
        </message>
        <message>
            <source>The report's pages appear here as they will be printed.</source>
            <translation>인쇄될 모습 그대로 보고서가 여기에 나타납니다.</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>미리보기 준비 중</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>page and number of pages</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>보고서 내보내기</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 쓰는 중</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>저장함: %1</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 파일을 저장했습니다.</translation>
        </message>
        <message>
            <source>Deliver…</source>
            <translation>발송…</translation>
        </message>
        <message>
            <source>Puts the file into the outbox, from where it is delivered when its place can be reached</source>
            <translation>파일을 발송함에 넣습니다. 보낼 곳에 연결되면 발송됩니다</translation>
        </message>
        <message>
            <source>The report is on the clipboard as text.</source>
            <translation>보고서를 텍스트로 복사했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::schedule</name>
        <message>
            <source>The holiday rules cannot be read: %1.</source>
            <translation>공휴일 규칙을 읽을 수 없습니다: %1</translation>
        </message>
        <message>
            <source>This program has no holiday rules of version %1.</source>
            <translation>이 프로그램에는 버전 %1의 공휴일 규칙이 없습니다.</translation>
        </message>
        <message>
            <source>The working hours of a day overlap or leave the day.</source>
            <translation>하루의 근무 시간이 서로 겹치거나 하루를 벗어납니다.</translation>
        </message>
        <message>
            <source>A working week needs at least one working hour.</source>
            <translation>근무 주에는 근무 시간이 한 시간 이상 있어야 합니다.</translation>
        </message>
        <message>
            <source>A working calendar must not end before it begins.</source>
            <translation>근무 달력의 마지막 해는 첫해보다 앞설 수 없습니다.</translation>
        </message>
        <message>
            <source>A working calendar has too many different days.</source>
            <translation>근무 달력에 근무 시간이 서로 다른 날이 너무 많습니다.</translation>
        </message>
        <message>
            <source>“%1” cannot be levelled: one of its dates or numbers is out of range.</source>
            <translation>‘%1’은(는) 자원을 평준화할 수 없습니다. 날짜나 숫자 가운데 범위를 벗어난 것이 있습니다.</translation>
        </message>
        <message>
            <source>“%1” cannot be levelled: its capacity or one of the dates at which that changes is out of range.</source>
            <translation>‘%1’은(는) 평준화할 수 없습니다. 가용량이나 가용량이 바뀌는 날짜가 범위를 벗어났습니다.</translation>
        </message>
        <message>
            <source>The plan cannot be levelled: one of its numbers is out of range.</source>
            <translation>이 계획은 자원을 평준화할 수 없습니다. 범위를 벗어난 숫자가 있습니다.</translation>
        </message>
        <message>
            <source>“%1” cannot be levelled: its duration is negative.</source>
            <translation>‘%1’은(는) 자원을 평준화할 수 없습니다. 기간이 음수입니다.</translation>
        </message>
        <message>
            <source>“%1” cannot be levelled: it needs less than nothing of “%2”.</source>
            <translation>‘%1’은(는) 자원을 평준화할 수 없습니다. ‘%2’의 투입량이 음수입니다.</translation>
        </message>
        <message>
            <source>There is more of “%1” than can be levelled: at most %2.</source>
            <translation>‘%1’의 가용량이 평준화할 수 있는 한도보다 많습니다. 최대 %2까지입니다.</translation>
        </message>
        <message>
            <source>The plan is too long to be levelled in pieces of time this small.</source>
            <translation>이렇게 작은 시간 단위로 자원을 평준화하기에는 계획이 너무 깁니다.</translation>
        </message>
        <message>
            <source>“%1” needs %2 of “%3”, but there is never more than %4.</source>
            <translation>‘%1’에는 ‘%3’이(가) %2만큼 필요하지만, 가용량은 최대 %4입니다.</translation>
        </message>
        <message>
            <source>These tasks wait for each other: %1.</source>
            <translation>서로를 기다리는 작업이 있습니다: %1.</translation>
        </message>
        <message>
            <source>Levelling was stopped.</source>
            <translation>자원 평준화를 중지했습니다.</translation>
        </message>
        <message>
            <source>The shortest duration of “%1” must not be longer than the likely one, nor that longer than the longest.</source>
            <translation>‘%1’의 기간은 최단, 최빈, 최장의 순서로 같거나 길어야 합니다.</translation>
        </message>
        <message>
            <source>“%1” has a negative duration.</source>
            <translation>‘%1’의 기간이 음수입니다.</translation>
        </message>
        <message>
            <source>The risk cannot be worked out: a number is out of range.</source>
            <translation>위험을 계산할 수 없습니다. 범위를 벗어난 숫자가 있습니다.</translation>
        </message>
        <message>
            <source>The risk cannot be worked out: a number of “%1” is out of range.</source>
            <translation>위험을 계산할 수 없습니다. ‘%1’에 범위를 벗어난 숫자가 있습니다.</translation>
        </message>
        <message>
            <source>Working out the risk was stopped.</source>
            <translation>위험 계산을 중지했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::BackupModel</name>
        <message>
            <source>before an upgrade</source>
            <translation>업그레이드 전</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>가져오기 전</translation>
        </message>
        <message>
            <source>after an erasure</source>
            <translation>파기 뒤</translation>
        </message>
        <message>
            <source>during work</source>
            <translation>작업 중</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>만든 때</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::BenchmarkModel</name>
        <message>
            <source>Companies of</source>
            <translation>집단</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>기업 수</translation>
        </message>
        <message>
            <source>Overall, median</source>
            <translation>종합 중앙값</translation>
        </message>
        <message>
            <source>Middle half</source>
            <translation>가운데 절반</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2), %n company(ies)</source>
            <translation>
                <numerusform>%1 (%2), %n곳</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::settings::BenchmarksSection</name>
        <message>
            <source>Benchmarks</source>
            <translation>비교 기준</translation>
        </message>
        <message>
            <source>What companies of an industry and size reached, from frozen diagnoses. Figures have at least five companies behind them and are rounded to a tenth; one that would tell of fewer by the difference of groups, or of two files, is kept back. Make the files of a centre on one computer, which remembers what it told.</source>
            <translation>확정한 진단으로 낸 업종별·규모별 수준입니다. 수치마다 다섯 곳 이상이 있어야 하고 소수 첫째 자리로 반올림하며, 집단이나 파일 사이의 차이로 그보다 적은 기업이 드러나는 수치는 숨깁니다. 센터의 파일은 한 컴퓨터에서 만드세요. 무엇을 알렸는지 그 컴퓨터가 기억합니다.</translation>
        </message>
        <message>
            <source>Which benchmark</source>
            <translation>볼 비교 기준</translation>
        </message>
        <message>
            <source>Figures of the benchmark</source>
            <translation>비교 기준의 수치</translation>
        </message>
        <message>
            <source>Write a benchmark file…</source>
            <translation>파일로 내보내기…</translation>
        </message>
        <message>
            <source>Import a benchmark file…</source>
            <translation>파일 가져오기…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>This workspace · %1, version %2</source>
            <translation>이 작업공간 · %1, 제%2판</translation>
        </message>
        <message>
            <source>%1 · %2, version %3 · %4</source>
            <translation>%1 · %2, 제%3판 · %4</translation>
        </message>
        <message>
            <source>A file</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Fewer than %1 companies have a frozen diagnosis by this form: no figure is shown.</source>
            <translation>이 진단지로 확정한 기업이 %1곳이 되지 않아 수치를 보이지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) kept back: with another figure they would tell of fewer than five companies.</source>
            <translation>
                <numerusform>수치 %n개 숨김: 다른 수치와 견주면 다섯 곳이 안 되는 기업이 드러납니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a benchmark file</source>
            <translation>비교 기준 파일 선택</translation>
        </message>
        <message>
            <source>Benchmark files</source>
            <translation>비교 기준 파일</translation>
        </message>
        <message>
            <source>The workspace holds this benchmark already.</source>
            <translation>작업공간에 이미 있는 비교 기준입니다.</translation>
        </message>
        <message>
            <source>The benchmark was imported.</source>
            <translation>비교 기준을 가져왔습니다.</translation>
        </message>
        <message>
            <source>Write a benchmark file</source>
            <translation>비교 기준 파일 내보내기</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1 파일을 만들었습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) are those told last, or none: newer ones would tell of fewer than five companies.</source>
            <translation>
                <numerusform>수치 %n개는 지난번 그대로이거나 빠졌습니다. 새 수치는 다섯 곳이 안 되는 기업을 드러냅니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The benchmark was removed.</source>
            <translation>비교 기준을 삭제했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::FormChangesModel</name>
        <message>
            <source>row %1</source>
            <translation>%1행</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>변경</translation>
        </message>
        <message>
            <source>file</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>시트</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>열</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::FormFindingsModel</name>
        <message>
            <source>Error</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>권고</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>시트</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>행</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>열</translation>
        </message>
        <message>
            <source>What is wrong or could be better</source>
            <translation>틀린 점 또는 고치면 좋은 점</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::FormListModel</name>
        <message>
            <source>built in</source>
            <translation>기본 진단지</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>진단지</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>버전</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>가져온 날</translation>
        </message>
        <message>
            <source>By</source>
            <translation>가져온 사람</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>진단 수</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::FormsSection</name>
        <message>
            <source>Forms</source>
            <translation>진단지</translation>
        </message>
        <message>
            <source>Questionnaires for diagnoses: those of the program and your own, as XLSForm workbooks made for ODK or KoboToolbox. An import is kept as the next version; assessments stay with the version they were begun with.</source>
            <translation>진단에 쓰는 설문입니다. 기본 진단지와, ODK나 KoboToolbox용으로 만든 XLSForm 통합 문서를 가져와 쓸 수 있습니다. 가져올 때마다 다음 버전으로 보관하고, 이미 시작한 진단은 시작한 버전을 그대로 씁니다.</translation>
        </message>
        <message>
            <source>Import a form…</source>
            <translation>진단지 가져오기…</translation>
        </message>
        <message>
            <source>Export as .xlsx…</source>
            <translation>.xlsx로 내보내기…</translation>
        </message>
        <message>
            <source>Remove this version</source>
            <translation>이 버전 지우기</translation>
        </message>
        <message>
            <source>Findings about a form</source>
            <translation>진단지 점검 결과</translation>
        </message>
        <message>
            <source>Choose a form</source>
            <translation>진단지 고르기</translation>
        </message>
        <message>
            <source>XLSForm workbooks</source>
            <translation>XLSForm 통합 문서</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 읽는 중</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>가져온 것이 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%1 was not imported: %n error(s). Correct them in the workbook and import it again.</source>
            <translation>
                <numerusform>%1을(를) 가져오지 않았습니다. 오류가 %n건 있습니다. 통합 문서에서 고친 뒤 다시 가져오십시오.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, version %2: %n remark(s)</source>
            <translation>
                <numerusform>%1, 버전 %2: 권고 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace holds this form already: %1, version %2.</source>
            <translation>작업공간에 이미 있는 진단지입니다: %1, 버전 %2.</translation>
        </message>
        <message>
            <source>Imported: %1, version %2.</source>
            <translation>가져왔습니다: %1, 버전 %2.</translation>
        </message>
        <message>
            <source>Export form</source>
            <translation>진단지 내보내기</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>%1을(를) 썼습니다.</translation>
        </message>
        <message>
            <source>Removed: %1, version %2</source>
            <translation>지웠습니다: %1, 버전 %2</translation>
        </message>
        <message>
            <source>This form comes with the program.</source>
            <translation>프로그램에 들어 있는 기본 진단지입니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s) were filled with this version.</source>
            <translation>
                <numerusform>이 버전으로 작성한 진단이 %n건 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, version %2: nothing to remark; every text is translated.</source>
            <translation>%1, 버전 %2: 권고가 없고 모든 글이 번역되어 있습니다.</translation>
        </message>
        <message>
            <source>What a version changed</source>
            <translation>버전에서 바뀐 점</translation>
        </message>
        <message>
            <source>Versions %1 and %2 ask the same.</source>
            <translation>버전 %1과(와) %2는 묻는 내용이 같습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) between version %1 and version %2:</source>
            <translation>
                <numerusform>버전 %1과(와) %2의 차이 %n건:</numerusform>
            </translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>버전 %1</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Stands in the audit trail, in visit logs and in reports.</source>
            <translation>변경이력, 상담일지, 보고서에 표시됩니다.</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>센터 이름</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>언어와 화면</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Reports choose theirs separately.</source>
            <translation>보고서의 언어는 따로 고릅니다.</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>시스템 설정에 따름</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝은 화면</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어두운 화면</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>화면 모드</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>글자 크기</translation>
        </message>
        <message>
            <source>Korea's public holidays are known. Add days on which the centre is closed, or works although it is a holiday: due dates and plans count by them.</source>
            <translation>공휴일은 이미 들어 있습니다. 센터가 따로 쉬거나 휴일인데도 일하는 날을 더하세요. 기한과 일정이 이 날짜를 따릅니다.</translation>
        </message>
        <message>
            <source>Add a day…</source>
            <translation>날짜 추가…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Made by themselves after every half hour of work, verified, and thinned out: 10 recent, 7 daily, 8 weekly, 12 monthly.</source>
            <translation>작업 중 30분마다 자동으로 백업하고 검증합니다. 최근 10개, 일별 7개, 주별 8개, 월별 12개를 남깁니다.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <source>About</source>
            <translation>이 프로그램</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>프로그램</translation>
        </message>
        <message>
            <source>AX Workbench</source>
            <translation>AX 워크벤치</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>작업공간</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>일반 공중 사용 허가서(GPL) 3판 이상에 따른 자유 소프트웨어입니다. 어떠한 보증도 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) removed</source>
            <translation>
                <numerusform>%n일을 지웠습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>You and the centre</source>
            <translation>사용자와 센터</translation>
        </message>
        <message>
            <source>Shown at the head of reports.</source>
            <translation>보고서 맨 위에 표시됩니다.</translation>
        </message>
        <message>
            <source>Additional holidays</source>
            <translation>추가 휴일</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>사용한 라이브러리</translation>
        </message>
        <message>
            <source>Each question in both languages</source>
            <translation>문항을 두 언어로 함께</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>진단지</translation>
        </message>
        <message>
            <source>In plain lines, for screen readers</source>
            <translation>글줄로(화면 낭독기용)</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::SpecialDayDialog</name>
        <message>
            <source>Free: nobody works</source>
            <translation>휴무</translation>
        </message>
        <message>
            <source>Worked although it is a holiday</source>
            <translation>휴일이지만 근무</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>영문 이름</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>구분</translation>
        </message>
        <message>
            <source>Additional holiday</source>
            <translation>추가 휴일</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::SpecialDaysModel</name>
        <message>
            <source>worked</source>
            <translation>근무</translation>
        </message>
        <message>
            <source>free</source>
            <translation>휴무</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>영문 이름</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>구분</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::WorkHoursDialog</name>
        <message>
            <source>New working hours</source>
            <translation>새 작업 시간</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>작업 시간</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>The centre’s Korean calendar</source>
            <translation>센터의 한국 달력</translation>
        </message>
        <message>
            <source>A plain week without public holidays</source>
            <translation>공휴일 없는 보통 주</translation>
        </message>
        <message>
            <source>Derived from</source>
            <translation>바탕</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>요일별 시간</translation>
        </message>
        <message>
            <source>free</source>
            <translation>휴무</translation>
        </message>
        <message>
            <source>Like 9:00-12:00, 13:00-18:00; “free” for a day without work; empty as in what they are derived from.</source>
            <translation>9:00-12:00, 13:00-18:00처럼 씁니다. 쉬는 날은 “휴무”, 비워 두면 바탕을 따릅니다.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>시작일</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>종료일</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>날짜 추가</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) for days that come back or weeks of some time are kept.</source>
            <translation>
                <numerusform>되풀이되는 날이나 기간별 주의 규칙 %n건은 그대로 둡니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: nobody works</source>
            <translation>비워 두면 쉬는 날입니다</translation>
        </message>
        <message>
            <source>Day %1 of those that are otherwise: %2</source>
            <translation>시간이 다른 날 %1번째 줄: %2</translation>
        </message>
        <message>
            <source>write its date like 2027. 5. 3., and a later one where it ends on another day.</source>
            <translation>날짜를 2027. 5. 3.처럼 쓰고, 다른 날에 끝나면 그 뒤의 날짜를 종료일에 쓰세요.</translation>
        </message>
        <message>
            <source>Exceptions to the week</source>
            <translation>예외 날짜</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::WorkHoursModel</name>
        <message>
            <source>Plain week</source>
            <translation>공휴일 없는 주</translation>
        </message>
        <message>
            <source>Korean calendar</source>
            <translation>한국 달력</translation>
        </message>
        <message>
            <source>%1 hours a week</source>
            <translation>주 %1시간</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) for other days</source>
            <translation>
                <numerusform>다른 날 규칙 %n건</numerusform>
            </translation>
        </message>
        <message>
            <source>All plans</source>
            <translation>모든 계획</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Derived from</source>
            <translation>바탕</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>다른 점</translation>
        </message>
        <message>
            <source>For</source>
            <translation>쓰이는 곳</translation>
        </message>
    </context>
    <context>
        <name>axw::settings::WorkHoursSection</name>
        <message>
            <source>Working hours</source>
            <translation>작업 시간</translation>
        </message>
        <message>
            <source>Plans go by the Korean calendar, Monday to Friday from 9 to 18 with an hour at noon. Here are hours for those who work otherwise: an adviser’s two mornings, a line that runs at night, a summer schedule. Plans, tasks and people can go by them.</source>
            <translation>계획은 한국 달력을 따릅니다(월~금 9~18시, 점심 1시간). 달리 일하는 경우의 시간을 여기에 둡니다. 자문위원의 주 2회 오전, 야간에 도는 라인, 여름 근무 등이며, 계획·작업·사람마다 고를 수 있습니다.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>추가…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>“%1” was removed; who went by these hours goes by the plan’s.</source>
            <translation>“%1”을(를) 삭제했습니다. 이 시간을 쓰던 곳은 계획의 시간을 따릅니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::ClientFilePage</name>
        <message>
            <source>Overview</source>
            <translation>개요</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>History</source>
            <translation>이력</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>The visit is closed.</source>
            <translation>방문을 마감했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::Frame</name>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>실행 취소: %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>다시 실행: %1</translation>
        </message>
        <message>
            <source>This company is no longer in the workspace.</source>
            <translation>이 기업은 작업공간에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>Redone: %1</source>
            <translation>다시 실행함: %1</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>실행 취소함: %1</translation>
        </message>
        <message>
            <source>Open a client's file first: a quick note belongs to a company.</source>
            <translation>빠른 메모는 기업에 남깁니다. 먼저 수요기업을 여세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::HelpSheet</name>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::Palette</name>
        <message>
            <source>Client, number, or what you want to do</source>
            <translation>기업 이름·번호 또는 하려는 일</translation>
        </message>
        <message>
            <source>Search and commands</source>
            <translation>찾기·명령</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>찾은 것</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>열린 기업</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>찾은 것이 없습니다</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::QuickNoteBox</name>
        <message>
            <source>Quick note</source>
            <translation>빠른 메모</translation>
        </message>
        <message>
            <source>Demand company</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>들은 내용</translation>
        </message>
        <message>
            <source>Saved while you type · Enter ends it · Ctrl+J begins the next · it waits beside the form</source>
            <translation>적는 대로 저장됩니다 · Enter 끝 · Ctrl+J 다음 메모 · 진단지 옆에서 문항에 붙입니다</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) kept for %1.</source>
            <translation>
                <numerusform>%1에 메모 %n건을 남겼습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::shell::Rail</name>
        <message>
            <source>Collapse</source>
            <translation>접기</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>화면 목록</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>AX Workbench</source>
            <translation>AX 워크벤치</translation>
        </message>
        <message>
            <source>Widen</source>
            <translation>펼치기</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::StagePage</name>
        <message>
            <source>A case carries one request of the company through the seven stages.</source>
            <translation>사업 건은 기업의 요청 하나를 일곱 단계에 걸쳐 다룹니다.</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>사업 건 열기</translation>
        </message>
        <message>
            <source>What is next</source>
            <translation>앞으로 할 일</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>다음 할 일</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>기한</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>담당</translation>
        </message>
        <message>
            <source>Notes on this stage</source>
            <translation>이 단계의 메모</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>시작 전</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>시작일</translation>
        </message>
        <message>
            <source>In this stage</source>
            <translation>단계 경과</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n일</numerusform>
            </translation>
        </message>
        <message>
            <source>The case stands at %1. This stage can be worked on when the ones before it are closed.</source>
            <translation>지금은 %1 단계입니다. 앞 단계를 마치면 이 단계를 시작할 수 있습니다.</translation>
        </message>
        <message>
            <source>No open case</source>
            <translation>진행 중인 사업 건 없음</translation>
        </message>
        <message>
            <source>Stages so far</source>
            <translation>지나온 단계</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::StageSheet</name>
        <message>
            <source>met</source>
            <translation>갖춤</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>빠짐</translation>
        </message>
        <message>
            <source>The case is closed</source>
            <translation>종료된 사업 건입니다</translation>
        </message>
        <message>
            <source>Open the case again</source>
            <translation>사업 건 다시 열기</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>사업 건 종료</translation>
        </message>
        <message>
            <source>Go on to %1</source>
            <translation>%1 단계로 넘기기</translation>
        </message>
        <message>
            <source>Why is the stage closed although something is missing?</source>
            <translation>빠진 것이 있는데도 넘기는 까닭은 무엇인가요?</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>%1 단계로 되돌리기</translation>
        </message>
        <message>
            <source>Why does the case go back?</source>
            <translation>왜 앞 단계로 되돌리나요?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>사유</translation>
        </message>
        <message>
            <source>Before closing %1</source>
            <translation>%1 단계를 마치려면</translation>
        </message>
        <message>
            <source>Outcome of the case</source>
            <translation>사업 건의 결과</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::StartPage</name>
        <message>
            <source>Start</source>
            <translation>시작하기</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>AX Workbench</source>
            <translation>AX 워크벤치</translation>
        </message>
        <message>
            <source>From a company's request to a bilingual report, without a network.</source>
            <translation>기업의 요청부터 국문·영문 보고서까지, 네트워크 없이.</translation>
        </message>
        <message>
            <source>As it stands in the visit log and the audit trail</source>
            <translation>상담일지와 변경이력에 적힙니다</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>For example: Seoul AX Centre</source>
            <translation>예: 서울 산업 AX 혁신센터</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>작업공간</translation>
        </message>
        <message>
            <source>Open the example centre</source>
            <translation>예제 센터 열기</translation>
        </message>
        <message>
            <source>Twenty invented companies with files at every stage, to look around and to try.</source>
            <translation>단계별 자료를 갖춘 가상 기업 20곳으로 둘러보고 써 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Open another workspace…</source>
            <translation>다른 작업공간 열기…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>바꾸기…</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>위치</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::StatusFacts</name>
        <message>
            <source>Read-only</source>
            <translation>읽기 전용</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>저장됨 %1</translation>
        </message>
        <message>
            <source>All changes are saved</source>
            <translation>모두 저장됨</translation>
        </message>
        <message>
            <source>Backup %1</source>
            <translation>백업 %1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>백업 없음</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::Stepper</name>
        <message>
            <source>not started</source>
            <translation>시작 전</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Parts of the file</source>
            <translation>기업 자료의 부분</translation>
        </message>
        <message>
            <source>Ready for the next stage</source>
            <translation>다음 단계로 갈 수 있음</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to the next stage</source>
            <translation>
                <numerusform>다음 단계까지 %n가지</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>axw::shell::TopBar</name>
        <message>
            <source>Search · commands</source>
            <translation>찾기 · 명령</translation>
        </message>
    </context>
    <context>
        <name>axw::shell::Workbench</name>
        <message>
            <source>This workspace cannot be written now</source>
            <translation>지금은 이 작업공간에 쓸 수 없습니다</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>읽기 전용으로 열기</translation>
        </message>
        <message>
            <source>Read-only. %1</source>
            <translation>읽기 전용입니다. %1</translation>
        </message>
        <message>
            <source>%1 – %2 – AX Workbench</source>
            <translation>%1 – %2 – AX 워크벤치</translation>
        </message>
        <message>
            <source>Open a workspace (a folder that ends in .axw)</source>
            <translation>작업공간 열기 (.axw로 끝나는 폴더)</translation>
        </message>
        <message>
            <source>AX Workbench</source>
            <translation>AX 워크벤치</translation>
        </message>
        <message>
            <source>Making the example centre</source>
            <translation>예제 센터를 만드는 중</translation>
        </message>
        <message>
            <source>A backup was made and verified.</source>
            <translation>백업을 만들고 확인했습니다.</translation>
        </message>
        <message>
            <source>Your name, as it stands in the audit trail:</source>
            <translation>변경이력에 적힐 이름:</translation>
        </message>
        <message>
            <source>Folder for workspaces</source>
            <translation>작업공간을 둘 폴더</translation>
        </message>
        <message>
            <source>Who is working?</source>
            <translation>누가 사용하나요?</translation>
        </message>
        <message>
            <source>%1 was delivered to %2.</source>
            <translation>%2에 %1 파일을 발송했습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::store</name>
        <message>
            <source>%1 is not a workspace of this program. Nothing was changed.</source>
            <translation>%1은(는) 이 프로그램의 작업공간이 아닙니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of the program (schema %2; this one knows %3). Nothing was changed; install the newer version.</source>
            <translation>%1은(는) 더 새로운 버전에서 만든 작업공간입니다(스키마 %2, 이 프로그램은 %3까지). 바뀐 것은 없으니 새 버전을 설치해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>axw::store::BlobStore</name>
        <message>
            <source>The folder %1 cannot be written; the file was not attached.</source>
            <translation>%1 폴더에 쓸 수 없어 파일을 첨부하지 못했습니다.</translation>
        </message>
        <message>
            <source>The file could not be stored in %1; nothing was attached. Is the disk full?</source>
            <translation>%1에 파일을 저장하지 못해 아무것도 첨부하지 않았습니다. 디스크가 가득 찼는지 확인해 주세요.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>%1 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 is too large to attach: %2 MB; up to %3 MB are kept.</source>
            <translation>%1 파일은 첨부하기에 너무 큽니다: %2MB, 한도는 %3MB입니다.</translation>
        </message>
        <message>
            <source>The attached file is not on this computer.</source>
            <translation>첨부 파일이 이 컴퓨터에 없습니다.</translation>
        </message>
        <message>
            <source>The attached file is damaged: its bytes changed since it was attached.</source>
            <translation>첨부 파일이 손상되었습니다. 첨부한 뒤 내용이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>The attached file %1 cannot be removed.</source>
            <translation>첨부 파일 %1을(를) 지울 수 없습니다.</translation>
        </message>
        <message>
            <source>Stopped; nothing was stored.</source>
            <translation>중지했습니다. 저장된 것은 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::store::Database</name>
        <message>
            <source>The backup copy did not verify.</source>
            <translation>백업 사본이 검증을 통과하지 못했습니다.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written.</source>
            <translation>백업 %1을(를) 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>There is no workspace file at %1.</source>
            <translation>%1에 작업공간 파일이 없습니다.</translation>
        </message>
        <message>
            <source>There is no room for a temporary copy of the workspace.</source>
            <translation>작업공간의 임시 사본을 둘 공간이 없습니다.</translation>
        </message>
        <message>
            <source>The disk is full: the change was not saved, and what was saved before is kept. Make room and try again (%1).</source>
            <translation>디스크가 가득 차 이 변경을 저장하지 못했습니다. 앞서 저장한 내용은 그대로 있습니다. 공간을 비우고 다시 시도해 주세요(%1).</translation>
        </message>
        <message>
            <source>%1 may not be written here. Nothing was changed.</source>
            <translation>%1에 쓸 수 없습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Another program is writing to %1. Nothing was changed; try again.</source>
            <translation>다른 프로그램이 %1에 쓰고 있습니다. 바뀐 것은 없으니 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>%1 is not a workspace of this program. Nothing was changed.</source>
            <translation>%1은(는) 이 프로그램의 작업공간이 아닙니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>%1 is damaged or cut short. Nothing was changed; restore a copy from its backup folder.</source>
            <translation>%1이(가) 손상되었거나 잘려 있습니다. 바뀐 것은 없으니 백업 폴더의 사본을 복원해 주세요.</translation>
        </message>
        <message>
            <source>%1 cannot be opened.</source>
            <translation>%1을(를) 열 수 없습니다.</translation>
        </message>
        <message>
            <source>The disk refused to read or write %1. Nothing was changed.</source>
            <translation>디스크에서 %1을(를) 읽거나 쓰지 못했습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The workspace refused the change. Nothing was changed.</source>
            <translation>작업공간이 변경을 받아들이지 않았습니다. 바뀐 것은 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::store::WorkspaceLock</name>
        <message>
            <source>The folder %1 may not be written.</source>
            <translation>%1 폴더에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>This workspace is open already: %1 is writing to it on %2 (process %3). It can be opened for reading only.</source>
            <translation>이미 열려 있는 작업공간입니다: %2에서 %1 님이 쓰고 있습니다(프로세스 %3). 읽기 전용으로 열 수 있습니다.</translation>
        </message>
        <message>
            <source>This workspace is open already: another program is writing to it. It can be opened for reading only.</source>
            <translation>이미 열려 있는 작업공간입니다. 다른 프로그램이 쓰고 있습니다. 읽기 전용으로 열 수 있습니다.</translation>
        </message>
        <message>
            <source>This workspace is open already: another program is writing to it on %1 (process %2). It can be opened for reading only.</source>
            <translation>이미 열려 있는 작업공간입니다. %1에서 다른 프로그램이 쓰고 있습니다(프로세스 %2). 읽기 전용으로 열 수 있습니다.</translation>
        </message>
        <message>
            <source>The disk is full: %1 cannot be opened for writing. Nothing was changed; make room and try again.</source>
            <translation>디스크가 가득 차 %1을(를) 쓰기로 열 수 없습니다. 바뀐 것은 없습니다. 공간을 비우고 다시 시도해 주세요.</translation>
        </message>
        <message>
            <source>%1 cannot be opened for writing: its lock file cannot be made. Nothing was changed.</source>
            <translation>잠금 파일을 만들 수 없어 %1을(를) 쓰기로 열 수 없습니다. 바뀐 것은 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::sync</name>
        <message>
            <source>What arrived is not what was sent; it was taken away again and is sent anew.</source>
            <translation>도착한 내용이 보낸 것과 다릅니다. 도착한 것을 지웠으며 다시 보냅니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) named like “%1” stand there already. Tidy up there, or choose another place.</source>
            <translation>
                <numerusform>보낼 곳에 '%1' 같은 이름의 파일이 이미 %n개 있습니다. 그곳을 정리하거나 다른 곳을 고르십시오.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no room left in %1. Make room there; it is delivered then.</source>
            <translation>%1에 남은 공간이 없습니다. 공간을 비우면 발송됩니다.</translation>
        </message>
        <message>
            <source>Writing into %1 is not allowed. Choose another folder.</source>
            <translation>%1에 쓸 권한이 없습니다. 다른 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>%1 could not be written to (%2).</source>
            <translation>%1에 쓰지 못했습니다(%2).</translation>
        </message>
        <message>
            <source>The folder %1 is not there now. Connect the stick or the network drive it lies on.</source>
            <translation>지금 %1 폴더가 없습니다. 그 폴더가 있는 USB나 네트워크 드라이브를 연결하십시오.</translation>
        </message>
        <message>
            <source>%1 could not be read (%2).</source>
            <translation>%1 파일을 읽지 못했습니다(%2).</translation>
        </message>
        <message>
            <source>Stopped; nothing was delivered.</source>
            <translation>멈추었습니다. 아무것도 발송하지 않았습니다.</translation>
        </message>
        <message>
            <source>%1 could not be named so (%2).</source>
            <translation>%1(으)로 이름을 붙이지 못했습니다(%2).</translation>
        </message>
        <message>
            <source>%1 could not be removed.</source>
            <translation>%1 파일을 지우지 못했습니다.</translation>
        </message>
        <message>
            <source>“%1” is no place to deliver to. Name a folder with its whole path (/media/stick/reports), or a WebDAV address (webdavs://server/folder).</source>
            <translation>'%1'에는 보낼 수 없습니다. 폴더의 전체 경로나 WebDAV 주소(webdavs://…)를 적으십시오.</translation>
        </message>
        <message>
            <source>%1 lies inside a workspace. Choose a folder outside of it.</source>
            <translation>%1은(는) 작업공간 안에 있습니다. 작업공간 밖의 폴더를 고르십시오.</translation>
        </message>
        <message>
            <source>The password would travel readable to %1. Use webdavs:// (https) there.</source>
            <translation>%1(으)로 비밀번호가 암호화되지 않은 채 전송됩니다. webdavs://(https) 주소를 쓰십시오.</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted (%2). Have it put right; nothing was sent.</source>
            <translation>%1의 인증서를 신뢰할 수 없습니다(%2). 서버 담당자에게 문의하십시오. 아무것도 보내지 않았습니다.</translation>
        </message>
        <message>
            <source>The server %1 does not answer now (%2).</source>
            <translation>지금 %1 서버가 응답하지 않습니다(%2).</translation>
        </message>
        <message>
            <source>%1 asks for a name and a password.</source>
            <translation>%1 서버가 사용자 이름과 비밀번호를 요구합니다.</translation>
        </message>
        <message>
            <source>%1 does not take this name and password.</source>
            <translation>%1 서버가 이 사용자 이름과 비밀번호를 받아들이지 않습니다.</translation>
        </message>
        <message>
            <source>%1 does not let this user write there.</source>
            <translation>%1 서버에서 이 사용자에게 쓰기 권한이 없습니다.</translation>
        </message>
        <message>
            <source>%1 is no WebDAV folder. Check the address.</source>
            <translation>%1은(는) WebDAV 폴더가 아닙니다. 주소를 확인하십시오.</translation>
        </message>
        <message>
            <source>The folder %1 does not exist on the server. Make it there, or correct the address.</source>
            <translation>서버에 %1 폴더가 없습니다. 서버에 폴더를 만들거나 주소를 고치십시오.</translation>
        </message>
        <message>
            <source>The file is larger than %1 takes.</source>
            <translation>파일이 %1 서버가 받는 크기보다 큽니다.</translation>
        </message>
        <message>
            <source>There is no room left on %1. It is delivered when there is.</source>
            <translation>%1 서버에 남은 공간이 없습니다. 공간이 생기면 발송됩니다.</translation>
        </message>
        <message>
            <source>Somebody holds the file on %1.</source>
            <translation>%1 서버에서 다른 사람이 파일을 쓰고 있습니다.</translation>
        </message>
        <message>
            <source>%1 has moved to %2. Enter that address.</source>
            <translation>%1 주소가 %2(으)로 바뀌었습니다. 새 주소를 적으십시오.</translation>
        </message>
        <message>
            <source>%1 refused: %2 %3.</source>
            <translation>%1 서버가 거절했습니다: %2 %3.</translation>
        </message>
        <message>
            <source>The file of “%1” is damaged on this disk. Take it out of the outbox and export it again.</source>
            <translation>'%1' 파일이 이 디스크에서 손상되었습니다. 발송함에서 빼고 다시 내보내십시오.</translation>
        </message>
    </context>
    <context>
        <name>axw::sync::DestinationDialog</name>
        <message>
            <source>Where does it go?</source>
            <translation>어디로 보냅니까?</translation>
        </message>
        <message>
            <source>“%1” is delivered as soon as the place can be reached, also days from now, exactly as it is now.</source>
            <translation>보낼 곳에 연결되는 대로 '%1' 파일을 지금 내용 그대로 발송합니다. 며칠 뒤라도 같습니다.</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>폴더…</translation>
        </message>
        <message>
            <source>Folder or WebDAV address</source>
            <translation>폴더 또는 WebDAV 주소</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>사용자 이름</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>비밀번호</translation>
        </message>
        <message>
            <source>Put into the outbox</source>
            <translation>발송함에 넣기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Choose the folder that reports are delivered to</source>
            <translation>보고서를 보낼 폴더 선택</translation>
        </message>
        <message>
            <source>Keep the password in this computer's keyring</source>
            <translation>이 컴퓨터의 키링에 비밀번호 보관</translation>
        </message>
        <message>
            <source>The password is known until the program is closed.</source>
            <translation>비밀번호는 프로그램을 닫을 때까지만 기억합니다.</translation>
        </message>
        <message>
            <source>It is filled in next time; take the tick away to have it forgotten.</source>
            <translation>다음부터 자동으로 채웁니다. 표시를 지우면 키링에서 삭제합니다.</translation>
        </message>
        <message>
            <source>Known until the program is closed, and written nowhere.</source>
            <translation>프로그램을 닫을 때까지만 기억하고 어디에도 저장하지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::sync::Outbox</name>
        <message>
            <source>“%1” is no name for a file.</source>
            <translation>'%1'은(는) 파일 이름으로 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>This export is no longer in the outbox.</source>
            <translation>이 파일은 이제 발송함에 없습니다.</translation>
        </message>
        <message>
            <source>The file of “%1” is no longer kept: it was delivered.</source>
            <translation>'%1' 파일은 발송되어 더 보관하지 않습니다.</translation>
        </message>
        <message>
            <source>The file of “%1” is damaged on this disk. Take it out of the outbox and export it again.</source>
            <translation>'%1' 파일이 이 디스크에서 손상되었습니다. 발송함에서 빼고 다시 내보내십시오.</translation>
        </message>
        <message>
            <source>“%1” was delivered already. Export it again to send it elsewhere.</source>
            <translation>'%1' 파일은 이미 발송되었습니다. 다른 곳으로 보내려면 다시 내보내십시오.</translation>
        </message>
        <message>
            <source>%1 is too large for the outbox: %2 MB; up to %3 MB are kept. Copy it to its place yourself.</source>
            <translation>%1은(는) 발송함에 담기에 너무 큽니다: %2MB(최대 %3MB). 보낼 곳에 직접 복사하십시오.</translation>
        </message>
    </context>
    <context>
        <name>axw::sync::OutboxModel</name>
        <message>
            <source>again at %1</source>
            <translation>%1에 다시 시도</translation>
        </message>
        <message>
            <source>queued %1</source>
            <translation>%1 넣음</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>발송 중</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>선택 안 함</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>About</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>보낼 곳</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>When</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>Why not sent</source>
            <translation>미발송 사유</translation>
        </message>
    </context>
    <context>
        <name>axw::sync::OutboxPage</name>
        <message>
            <source>Outbox</source>
            <translation>발송함</translation>
        </message>
        <message>
            <source>Nothing waits to be delivered</source>
            <translation>발송할 파일이 없습니다</translation>
        </message>
        <message>
            <source>Reports that are put in here are delivered to a folder or a WebDAV server as soon as it can be reached.</source>
            <translation>여기에 넣은 보고서는 폴더나 WebDAV 서버에 연결되는 대로 발송됩니다.</translation>
        </message>
        <message>
            <source>Make a report</source>
            <translation>보고서 만들기</translation>
        </message>
        <message>
            <source>Put in a file…</source>
            <translation>파일 넣기…</translation>
        </message>
        <message>
            <source>Change destination…</source>
            <translation>보낼 곳 바꾸기…</translation>
        </message>
        <message>
            <source>Hold back</source>
            <translation>발송 보류</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Open destination</source>
            <translation>보낼 곳 열기</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>목록에서 빼기</translation>
        </message>
        <message>
            <source>Put a file into the outbox</source>
            <translation>발송함에 파일 넣기</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>모든 파일</translation>
        </message>
        <message>
            <source>%1 could not be read; nothing was put into the outbox.</source>
            <translation>%1 파일을 읽지 못해 발송함에 넣지 않았습니다.</translation>
        </message>
        <message>
            <source>Taking in a file</source>
            <translation>파일을 담는 중</translation>
        </message>
    </context>
    <context>
        <name>axw::sync::SystemKeyring</name>
        <message>
            <source>The keyring of this computer is locked, so it keeps no password.</source>
            <translation>이 컴퓨터의 키링이 잠겨 있어 비밀번호를 보관할 수 없습니다.</translation>
        </message>
        <message>
            <source>No keyring answers on this computer, so it keeps no password.</source>
            <translation>이 컴퓨터에서 키링을 쓸 수 없어 비밀번호를 보관할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::widgets::Background</name>
        <message>
            <source>It was stopped. Nothing was changed.</source>
            <translation>멈췄습니다. 바뀐 것은 없습니다.</translation>
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
        <name>axw::widgets::LoadChart</name>
        <message>
            <source>Load of the resource</source>
            <translation>자원 부하</translation>
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
        <name>axw::widgets::PickEdit</name>
        <message>
            <source>Show the list</source>
            <translation>목록 보기</translation>
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
    <context>
        <name>axw::workspace</name>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>%1 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 is not a whole backup of this program. Nothing was restored.</source>
            <translation>%1은(는) 이 프로그램의 온전한 백업이 아닙니다. 복원한 것은 없습니다.</translation>
        </message>
        <message>
            <source>%1 was made by a newer version of the program. Nothing was restored; install the newer version.</source>
            <translation>%1은(는) 더 새로운 버전에서 만든 백업입니다. 복원한 것은 없으니 새 버전을 설치해 주세요.</translation>
        </message>
        <message>
            <source>The folder %1 may not be written.</source>
            <translation>%1 폴더에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>There is no room for a temporary copy of the workspace.</source>
            <translation>작업공간의 임시 사본을 둘 공간이 없습니다.</translation>
        </message>
        <message>
            <source>There is something at %1 already; a backup is restored to a new place. Nothing was changed.</source>
            <translation>%1에 이미 무언가 있습니다. 백업은 새 자리에만 복원합니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>%1 폴더를 만들 수 없습니다.</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>파일이 손상되었습니다: %1</translation>
        </message>
        <message>
            <source>A row of %1 belongs to a row of %2 that does not exist.</source>
            <translation>%1의 한 행이 가리키는 %2의 행이 없습니다.</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>검사를 중단했습니다.</translation>
        </message>
        <message>
            <source>Attachment %1: %2</source>
            <translation>첨부 %1: %2</translation>
        </message>
        <message>
            <source>An erasure needs a reason for the erasure register.</source>
            <translation>파기대장에 적을 사유가 필요합니다.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only. Nothing was changed.</source>
            <translation>읽기 전용으로 연 작업공간입니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>This contact is no longer in the workspace.</source>
            <translation>이 기업 담당자는 작업공간에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>가져오기를 중단했습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>This client has no diagnosis of round %1.</source>
            <translation>이 수요기업에는 %1 진단이 없습니다.</translation>
        </message>
        <message>
            <source>This client has no diagnosis yet; begin one first.</source>
            <translation>이 수요기업에는 아직 진단이 없습니다. 먼저 진단을 시작하세요.</translation>
        </message>
        <message>
            <source>This client has no visit yet; record one first.</source>
            <translation>이 수요기업에는 아직 상담 기록이 없습니다. 먼저 상담을 기록하세요.</translation>
        </message>
        <message>
            <source>This visit is no longer in the workspace.</source>
            <translation>이 상담 기록은 더 이상 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>A special day needs a date. Nothing was changed.</source>
            <translation>날짜를 넣어야 합니다. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>This date is in the list already. Nothing was changed.</source>
            <translation>이미 있는 날짜입니다. 아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>This assessment is not one of this client's.</source>
            <translation>이 수요기업의 진단이 아닙니다.</translation>
        </message>
        <message>
            <source>Form %1, version %2: %3</source>
            <translation>양식 %1, 버전 %2: %3</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1을(를) 읽을 수 없습니다: %2.</translation>
        </message>
        <message>
            <source>The trigger %1, which records what is written, is missing or altered.</source>
            <translation>변경을 기록하는 트리거 %1이(가) 없거나 바뀌었습니다.</translation>
        </message>
        <message>
            <source>The search index does not fit the clients (%1 of them).</source>
            <translation>검색 색인이 수요기업 목록과 맞지 않습니다(%1곳).</translation>
        </message>
        <message>
            <source>%1 is too large for a benchmark file.</source>
            <translation>%1은(는) 비교 기준 파일로 보기에 너무 큽니다.</translation>
        </message>
        <message>
            <source>The benchmark file holds no figures: too few companies stand behind it.</source>
            <translation>비교 기준 파일에 값이 없습니다: 모인 기업이 너무 적습니다.</translation>
        </message>
        <message>
            <source>The workspace holds a newer benchmark of this centre already, made on %1.</source>
            <translation>이 센터의 더 새로운 비교 기준(%1 작성)이 작업공간에 이미 있습니다.</translation>
        </message>
        <message>
            <source>%1 is too large for a file of answers.</source>
            <translation>%1은(는) 답변 파일이라기에는 너무 큽니다.</translation>
        </message>
        <message>
            <source>The %1 assessment with the form “%2” is frozen since %3; its answers stay as they are.</source>
            <translation>%1 진단(양식 ‘%2’)은 %3에 확정되어 답변을 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>This file was made for %1, not for %2.</source>
            <translation>이 파일은 %2이(가) 아니라 %1에 보내려고 만든 것입니다.</translation>
        </message>
        <message>
            <source>This file was made with another form than the %1 of this workspace. Make a new file and have the answers copied into it.</source>
            <translation>이 파일은 이 작업공간의 %1와(과) 다른 양식으로 만든 것입니다. 파일을 새로 만들어 답을 옮겨 적어 주십시오.</translation>
        </message>
        <message>
            <source>the form has no such question</source>
            <translation>양식에 없는 문항입니다</translation>
        </message>
        <message>
            <source>this question is not asked as the others are answered; the answer is kept and does not count</source>
            <translation>다른 답에 따라 묻지 않는 문항입니다. 답은 보관하지만 반영하지 않습니다</translation>
        </message>
        <message>
            <source>%1, row %2, column %3: %4</source>
            <translation>%1, %2행 %3열: %4</translation>
        </message>
        <message>
            <source>Nothing is filled in: the column “%1” of the sheet “%2” is empty.</source>
            <translation>채워진 칸이 없습니다. ‘%2’ 시트의 %1열이 비어 있습니다.</translation>
        </message>
        <message>
            <source>the translation of “%1” is missing</source>
            <translation>‘%1’의 번역이 없습니다</translation>
        </message>
        <message>
            <source>This quick note is no longer in the workspace.</source>
            <translation>이 빠른 메모는 작업공간에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This question is not in the form any more.</source>
            <translation>이 문항은 진단지에 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>A visit ends after it has begun: look at its start and end.</source>
            <translation>방문은 시작한 뒤에 끝나야 합니다. 시작과 종료 시각을 확인하세요.</translation>
        </message>
        <message>
            <source>This file was made with version %1 of the form %2, but the assessment that is open has version %3. Freeze or remove that one, or make a new file and have the answers copied into it.</source>
            <translation>이 파일은 진단지 %2 판 %1로 만들었으나 진행 중인 진단은 판 %3입니다. 진행 중인 진단을 확정하거나 삭제하고 다시 가져오거나, 새 파일을 만들어 답을 옮겨 적게 하십시오.</translation>
        </message>
        <message>
            <source>This file was made with version %1 of the form %2, which this workspace does not hold. Import that version of the form first, or make a new file and have the answers copied into it.</source>
            <translation>이 파일은 진단지 %2 판 %1로 만들었으나 이 작업공간에는 그 판이 없습니다. 그 판의 진단지를 먼저 가져오거나, 새 파일을 만들어 답을 옮겨 적게 하십시오.</translation>
        </message>
        <message>
            <source>The form “%1” has no version %2; right would be one of %3.</source>
            <translation>진단지 “%1”에 판 %2가 없습니다. 있는 판: %3.</translation>
        </message>
        <message>
            <source>There is no form “%1” in this workspace; right would be one of %2.</source>
            <translation>이 작업공간에 진단지 “%1”이(가) 없습니다. 있는 진단지: %2.</translation>
        </message>
        <message>
            <source>Stopped; nothing was kept.</source>
            <translation>중지했습니다. 추가한 것이 없습니다.</translation>
        </message>
        <message>
            <source>It cannot be read: %1.</source>
            <translation>읽을 수 없습니다: %1.</translation>
        </message>
        <message>
            <source>It is empty. Copy it from the telephone again.</source>
            <translation>빈 파일입니다. 휴대전화에서 다시 복사하십시오.</translation>
        </message>
        <message>
            <source>It is larger than %1 MB. Make it smaller, or add it as a file to its item.</source>
            <translation>%1MB보다 큽니다. 크기를 줄이거나 해당 문항에 파일로 첨부하십시오.</translation>
        </message>
        <message>
            <source>It is no photograph (JPEG, PNG, TIFF, WebP or HEIC).</source>
            <translation>사진(JPEG, PNG, TIFF, WebP, HEIC)이 아닙니다.</translation>
        </message>
        <message>
            <source>There are more than %1 photographs; take the others in another go.</source>
            <translation>사진이 %1장을 넘습니다. 나머지는 따로 가져오십시오.</translation>
        </message>
        <message>
            <source>It is the same as %1.</source>
            <translation>%1과(와) 같은 사진입니다.</translation>
        </message>
        <message>
            <source>The folder %1 is not there.</source>
            <translation>폴더 %1이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be read.</source>
            <translation>폴더 %1을(를) 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>It is a folder within this one. Choose it by itself if its photographs belong here.</source>
            <translation>하위 폴더입니다. 그 안의 사진도 쓰려면 그 폴더를 따로 선택하십시오.</translation>
        </message>
        <message>
            <source>This assessment is frozen; no evidence is added to it any more.</source>
            <translation>확정한 진단에는 근거자료를 더 추가하지 않습니다.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only: what a benchmark file told could not be remembered, and the next one might give away what this one keeps back.</source>
            <translation>이 작업공간은 읽기 전용으로 열려 있습니다. 비교 기준 파일이 무엇을 알렸는지 기억해 둘 수 없어 파일을 만들지 않았습니다.</translation>
        </message>
        <message>
            <source>Fewer than %1 companies have a finished diagnosis by this form, so there is no figure to tell.</source>
            <translation>이 진단지로 확정한 기업이 %1곳이 되지 않아 알릴 수치가 없습니다.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>%1 파일이 없습니다.</translation>
        </message>
        <message>
            <source>%1 calls itself “%2”, which is the name of a form of the program, but it asks something else. Give it a form_id of its own on its sheet settings.</source>
            <translation>%1의 form_id가 내장 양식의 이름인 “%2”이지만 묻는 내용이 다릅니다. 설정 시트에 다른 form_id를 적으세요.</translation>
        </message>
        <message>
            <source>This PoC is no longer in the workspace.</source>
            <translation>이 PoC는 더 이상 작업공간에 없습니다.</translation>
        </message>
        <message>
            <source>There is no column “%1” in this list; right would be %2.</source>
            <translation>이 목록에 “%1” 열이 없습니다. 쓸 수 있는 열: %2.</translation>
        </message>
        <message>
            <source>“%1” is about all clients at once; a batch is for reports about one.</source>
            <translation>'%1'에는 모든 기업이 함께 담깁니다. 여러 건 작성은 기업별 보고서에만 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another place.</source>
            <translation>%1 폴더를 만들 수 없습니다. 다른 곳을 고르십시오.</translation>
        </message>
        <message>
            <source>Form of an office %1: %2</source>
            <translation>기관 서식 %1: %2</translation>
        </message>
        <message>
            <source>Stopped. Files that are there are whole.</source>
            <translation>멈추었습니다. 이미 쓴 파일은 온전합니다.</translation>
        </message>
        <message>
            <source>The logo cannot be read as a picture. Choose a PNG, JPEG or WebP file. Nothing was changed.</source>
            <translation>로고를 그림으로 읽을 수 없습니다. PNG, JPEG, WebP 파일을 선택하세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>A report design needs a name. Nothing was changed.</source>
            <translation>보고서 디자인에는 이름이 있어야 합니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>There is a report design “%1” already. Nothing was changed.</source>
            <translation>‘%1’ 보고서 디자인이 이미 있습니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The report design is no longer in the workspace; choose another.</source>
            <translation>보고서 디자인이 작업공간에 없습니다. 다른 것을 선택하세요.</translation>
        </message>
        <message>
            <source>“%1” is no colour; right would be one like %2. Nothing was changed.</source>
            <translation>“%1”: 색이 아닙니다. 올바른 예: %2. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>Other working hours in the file than here: %1. Those here were kept, for all plans share them.</source>
            <translation>파일의 작업 시간이 여기와 다름: %1. 모든 계획이 함께 쓰므로 여기 것을 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>“%1”: %2 instead of %3</source>
            <comment>a task, where it starts, where the table says</comment>
            <translation>“%1”: %2 (표에는 %3)</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) start otherwise than the table says, by their links and constraints; to put one on a date, give it a constraint and its date: %1</source>
            <translation>
                <numerusform>작업 %n개는 연결과 날짜 조건에 따라 표와 다른 날에 시작합니다. 날짜를 정하려면 날짜 조건과 그 날짜를 적으십시오: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A table of tasks does not hold the working hours of the plan, “%1”. A file of MS Project (.xml) does.</source>
            <translation>작업 표에는 계획의 작업 시간 “%1”이(가) 들어가지 않습니다. MS Project 파일(.xml)에는 들어갑니다.</translation>
        </message>
    </context>
    <context>
        <name>axw::workspace::Workspace</name>
        <message>
            <source>There is something at %1 already; choose another name. Nothing was changed.</source>
            <translation>%1에 이미 무언가 있습니다. 다른 이름을 골라 주세요. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>The folder %1 may not be written; choose another place.</source>
            <translation>%1 폴더에 쓸 수 없습니다. 다른 곳을 골라 주세요.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>%1 폴더를 만들 수 없습니다.</translation>
        </message>
        <message>
            <source>%1 is not a workspace: a workspace is a folder that holds a file named db. Nothing was changed.</source>
            <translation>%1은(는) 작업공간이 아닙니다. 작업공간은 db 파일이 들어 있는 폴더입니다. 바뀐 것은 없습니다.</translation>
        </message>
        <message>
            <source>There is no workspace at %1.</source>
            <translation>%1에 작업공간이 없습니다.</translation>
        </message>
        <message>
            <source>%1 was made by an older version; open it for writing once, so that it is brought up to date.</source>
            <translation>%1은(는) 이전 버전에서 만든 작업공간입니다. 쓰기로 한 번 열면 새 버전에 맞게 바뀝니다.</translation>
        </message>
        <message>
            <source>%1 is damaged: it does not know its own identity. Restore a copy from its backup folder.</source>
            <translation>%1이(가) 손상되어 자신의 식별 정보를 알 수 없습니다. 백업 폴더의 사본을 복원해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>axwb</name>
        <message>
            <source>print one JSON document</source>
            <translation>JSON 문서 하나로 출력</translation>
        </message>
        <message>
            <source>the language of words; without it the environment's, else Korean</source>
            <translation>안내 언어. 없으면 환경의 언어, 그 밖에는 한국어</translation>
        </message>
        <message>
            <source>who acts, for the audit trail</source>
            <translation>변경이력에 남길 사람</translation>
        </message>
        <message>
            <source>show how the verb is called</source>
            <translation>사용법 보기</translation>
        </message>
        <message>
            <source>saves the whole workspace in one file</source>
            <translation>작업공간 전체를 파일 하나로 백업</translation>
        </message>
        <message>
            <source>makes the new workspace folder W from a backup</source>
            <translation>백업에서 새 작업공간 폴더 W를 만듦</translation>
        </message>
        <message>
            <source>checks the file, its references, the audit trail and the attachments</source>
            <translation>파일, 참조, 변경이력, 첨부파일을 검사</translation>
        </message>
        <message>
            <source>shows, changes or adds one client, named by its key, business registration number or case number</source>
            <translation>수요기업 하나를 보거나 바꾸거나 추가. 기업은 고유 키, 사업자등록번호, 사업 건 번호로 지정</translation>
        </message>
        <message>
            <source>allow a business registration number that another client has</source>
            <translation>다른 수요기업과 같은 사업자등록번호를 허용</translation>
        </message>
        <message>
            <source>lists the clients</source>
            <translation>수요기업 목록</translation>
        </message>
        <message>
            <source>part of a name, initial consonants, or a business registration number</source>
            <translation>이름의 일부, 초성, 사업자등록번호</translation>
        </message>
        <message>
            <source>stores the answers to a form and prints the scores</source>
            <translation>진단 답변을 저장하고 점수를 출력</translation>
        </message>
        <message>
            <source>which assessment it is: before, after the PoC, later; T0 when left out</source>
            <translation>진단 회차: 사전, PoC 후, 이후. 없으면 T0</translation>
        </message>
        <message>
            <source>the answers by item</source>
            <translation>문항별 답변</translation>
        </message>
        <message>
            <source>make it a snapshot that stays as it is</source>
            <translation>더 바꿀 수 없게 확정</translation>
        </message>
        <message>
            <source>lists Korea's public holidays with their substitutes</source>
            <translation>대체공휴일을 포함한 공휴일 목록</translation>
        </message>
        <message>
            <source>adds and updates clients from a list (CSV or XLSX), as one edit</source>
            <translation>목록(CSV, XLSX)에서 수요기업을 추가·변경. 한 번에 되돌릴 수 있음</translation>
        </message>
        <message>
            <source>the CSV file's encoding, where it is found wrong</source>
            <translation>CSV 파일의 인코딩(잘못 알아낼 때)</translation>
        </message>
        <message>
            <source>which column holds a field: its header or its letters</source>
            <translation>항목이 든 열의 제목이나 열 문자</translation>
        </message>
        <message>
            <source>which sheet of a workbook</source>
            <translation>통합 문서의 시트</translation>
        </message>
        <message>
            <source>the row of the header, 0 for none</source>
            <translation>제목 행의 번호, 없으면 0</translation>
        </message>
        <message>
            <source>save the refused rows with reasons as CSV, to mend</source>
            <translation>거부된 행을 사유와 함께 CSV로 저장</translation>
        </message>
        <message>
            <source>say what would happen and change nothing</source>
            <translation>바꾸지 않고 결과만 미리 보기</translation>
        </message>
        <message>
            <source>says what a workspace holds</source>
            <translation>작업공간의 내용 요약</translation>
        </message>
        <message>
            <source>lists who changed what from what to what, newest first</source>
            <translation>누가 무엇을 어떻게 바꾸었는지 최신순으로 보기</translation>
        </message>
        <message>
            <source>no more than this many entries</source>
            <translation>최대 항목 수</translation>
        </message>
        <message>
            <source>only entries that touch this client's own row</source>
            <translation>이 수요기업의 기본 정보를 바꾼 항목만</translation>
        </message>
        <message>
            <source>makes the workspace folder W</source>
            <translation>작업공간 폴더 W를 만듦</translation>
        </message>
        <message>
            <source>fill it with the example centre</source>
            <translation>예제 센터로 채움</translation>
        </message>
        <message>
            <source>the centre's name</source>
            <translation>센터 이름</translation>
        </message>
        <message>
            <source>takes back the newest edit</source>
            <translation>마지막 변경을 되돌림</translation>
        </message>
        <message>
            <source>does the edit again that was taken back last</source>
            <translation>되돌린 변경을 다시 실행</translation>
        </message>
        <message>
            <source>shows how the program or a verb is called</source>
            <translation>사용법 보기</translation>
        </message>
        <message>
            <source>writes a report in the language of --lang</source>
            <translation>--lang의 언어로 보고서를 씀</translation>
        </message>
        <message>
            <source>which report</source>
            <translation>보고서 종류</translation>
        </message>
        <message>
            <source>whom it is about, for a report about one client</source>
            <translation>수요기업 하나에 대한 보고서의 대상</translation>
        </message>
        <message>
            <source>which assessment; the newest when left out</source>
            <translation>진단 회차, 없으면 최근 진단</translation>
        </message>
        <message>
            <source>which kind of file; else by its ending</source>
            <translation>파일 형식, 없으면 파일 이름의 끝으로 정함</translation>
        </message>
        <message>
            <source>where it is written</source>
            <translation>쓸 파일</translation>
        </message>
        <message>
            <source>which assessment, by its id</source>
            <translation>어느 진단인지, 식별자로</translation>
        </message>
        <message>
            <source>the language of messages, when it is not the report's</source>
            <translation>보고서와 다를 때 알림말의 언어</translation>
        </message>
        <message>
            <source>writes the scores of finished diagnoses by industry and size as figures, or reads those of another workspace</source>
            <translation>확정한 진단의 점수를 분야·규모별 통계로 내보내거나 다른 작업공간의 통계를 가져옵니다</translation>
        </message>
        <message>
            <source>which form; the full one when left out</source>
            <translation>진단지, 적지 않으면 정밀 진단지</translation>
        </message>
        <message>
            <source>the benchmark file to write</source>
            <translation>만들 비교 기준 파일</translation>
        </message>
        <message>
            <source>which form was filled: a built-in one or an imported one by its form_id</source>
            <translation>작성한 양식: 기본 양식, 또는 가져온 양식의 form_id</translation>
        </message>
        <message>
            <source>who gave the answers; the consultant when left out</source>
            <translation>답한 사람. 생략하면 컨설턴트</translation>
        </message>
        <message>
            <source>writes every answer of an assessment as a table, or takes those of a workbook that a company filled in</source>
            <translation>진단의 모든 답변을 표로 쓰거나, 기업이 채운 통합 문서의 답변을 가져옵니다</translation>
        </message>
        <message>
            <source>who gave the answers; when left out the consultant, of a workbook that is imported the company</source>
            <translation>답한 사람. 생략하면 컨설턴트, 통합 문서를 가져올 때는 기업</translation>
        </message>
        <message>
            <source>the table to write</source>
            <translation>쓸 표 파일</translation>
        </message>
        <message>
            <source>which form is to be filled in: a built-in one or an imported one by its form_id</source>
            <translation>채울 양식: 기본 양식, 또는 가져온 양식의 form_id</translation>
        </message>
        <message>
            <source>who is to fill it in</source>
            <translation>채울 수요기업</translation>
        </message>
        <message>
            <source>print the questions in Korean and English</source>
            <translation>문항을 한국어와 영어로 함께 인쇄</translation>
        </message>
        <message>
            <source>which version of a form of the workspace; the newest when left out</source>
            <translation>작업공간의 진단지 판. 생략하면 최신 판</translation>
        </message>
        <message>
            <source>the workbook or the PDF to write</source>
            <translation>만들 엑셀 파일 또는 PDF</translation>
        </message>
        <message>
            <source>checks a questionnaire in XLSForm and names what is wrong, fills one with answers, says what a later version changed, keeps it in a workspace, writes a built-in one or one of a workspace, prints one blank, or makes a file that a company fills in by itself</source>
            <translation>XLSForm 설문지를 검사해 잘못된 곳을 알리고, 답을 넣어 계산하고, 새 버전에서 바뀐 것을 알리고, 작업공간에 가져오고, 내장 양식이나 작업공간의 양식을 내보내고, 빈 양식을 인쇄하고, 기업이 직접 작성할 파일을 만듭니다</translation>
        </message>
        <message>
            <source>reads a plan that MS Project saved as XML and schedules it anew: dates, slack, what is critical and what cannot be met</source>
            <translation>MS Project에서 XML로 저장한 계획을 읽어 일정을 새로 계산: 날짜, 여유시간, 주공정, 지킬 수 없는 것</translation>
        </message>
        <message>
            <source>what is not done by then is done after it; without it the plan's own</source>
            <translation>이때까지 끝나지 않은 일은 그 뒤에 함. 없으면 계획의 상태 날짜</translation>
        </message>
        <message>
            <source>begin with the answers of the round before, each to be checked again; those of the file count as checked</source>
            <translation>이전 차수의 답에서 시작하며 답마다 다시 확인하도록 표시합니다. 파일에 있는 답은 확인한 것으로 봅니다</translation>
        </message>
        <message>
            <source>takes the plan of a proof of concept from a file, as one edit, or writes it: for MS Project, as a table, as calendar events, as a picture</source>
            <translation>PoC의 계획을 파일에서 한 번의 편집으로 가져오거나 내보냄: MS Project, 표, 일정(iCalendar), 그림</translation>
        </message>
        <message>
            <source>the encoding of a CSV file</source>
            <translation>CSV 파일의 인코딩</translation>
        </message>
        <message>
            <source>the paper of a PDF; A4 when left out</source>
            <translation>PDF의 용지, 없으면 A4</translation>
        </message>
        <message>
            <source>the language of messages, when it is not that of the file</source>
            <translation>파일과 다를 때 메시지의 언어</translation>
        </message>
        <message>
            <source>lists the proofs of concept with their dates and how they stand</source>
            <translation>PoC를 날짜, 상태와 함께 목록으로 보임</translation>
        </message>
        <message>
            <source>adds a proof of concept, or shows one with its plan, named by its key or its name</source>
            <translation>PoC를 더하거나, 키 또는 이름으로 지정한 PoC를 계획과 함께 보임</translation>
        </message>
        <message>
            <source>when it starts; today when left out</source>
            <translation>시작일, 없으면 오늘</translation>
        </message>
        <message>
            <source>begins its plan with the draft of this kind</source>
            <translation>이 종류의 초안으로 계획을 시작함</translation>
        </message>
        <message>
            <source>moves tasks so that no resource is needed with more than its units; says why each was moved</source>
            <translation>자원이 최대 단위를 넘지 않도록 작업을 옮기고, 옮긴 까닭을 말함</translation>
        </message>
        <message>
            <source>a PDF that archives take: PDF/A-1b</source>
            <translation>보존용 PDF(PDF/A-1b)</translation>
        </message>
        <message>
            <source>lists the register of letters, the newest first</source>
            <translation>공문대장을 최신순으로 보여 줍니다</translation>
        </message>
        <message>
            <source>only letters of this client</source>
            <translation>이 수요기업의 공문만</translation>
        </message>
        <message>
            <source>only those that wait for a reply</source>
            <translation>회신을 기다리는 공문만</translation>
        </message>
        <message>
            <source>only those whose reply is overdue by Korean working days</source>
            <translation>영업일 기준으로 회신 기한이 지난 공문만</translation>
        </message>
        <message>
            <source>adds a letter to the register (an outgoing one gets the next number) or changes one; several enclosures are parted by ;</source>
            <translation>공문을 대장에 추가하거나(발신 공문은 다음 번호를 받음) 고칩니다. 붙임이 여럿이면 ;로 나눕니다</translation>
        </message>
        <message>
            <source>which year, for portfolio, letters and request</source>
            <translation>연도(연간 현황, 공문대장, 요구자료)</translation>
        </message>
        <message>
            <source>the report's date, and so the week of a weekly one; today when left out</source>
            <translation>보고서의 날짜(주간 보고는 그날이 든 주). 없으면 오늘</translation>
        </message>
        <message>
            <source>whose week; the whole centre's when left out</source>
            <translation>누구의 주간보고인지. 없으면 센터 전체</translation>
        </message>
        <message>
            <source>what a request lists: clients, cases, pocs, visits or letters</source>
            <translation>요구자료에 담을 목록</translation>
        </message>
        <message>
            <source>the columns of a request; the usual ones when left out</source>
            <translation>요구자료의 열. 없으면 기본 열</translation>
        </message>
        <message>
            <source>only what is at this stage, for a request</source>
            <translation>요구자료에서 이 단계만</translation>
        </message>
        <message>
            <source>only companies of this industry, for a request</source>
            <translation>요구자료에서 이 분야의 기업만</translation>
        </message>
        <message>
            <source>only what this consultant looks after, for a request</source>
            <translation>요구자료에서 이 컨설턴트 담당만</translation>
        </message>
        <message>
            <source>a request with full names and numbers</source>
            <translation>이름과 번호를 가리지 않은 요구자료</translation>
        </message>
        <message>
            <source>lists exports that wait to be delivered, or delivers them (REMOTE: a folder or webdavs://…)</source>
            <translation>발송 대기 파일을 보여 주거나 폴더 또는 webdavs:// 주소로 발송합니다</translation>
        </message>
        <message>
            <source>whom an added file is about: it goes when the client is erased</source>
            <translation>파일이 다루는 수요기업. 기업을 파기하면 함께 지워집니다</translation>
        </message>
        <message>
            <source>who we are to the server</source>
            <translation>서버 사용자 이름</translation>
        </message>
        <message>
            <source>a file with the password in its first line</source>
            <translation>첫 줄에 비밀번호가 있는 파일</translation>
        </message>
        <message>
            <source>writes a report about each of many clients into a folder</source>
            <translation>여러 수요기업의 보고서를 한 폴더에 한 건씩 씁니다</translation>
        </message>
        <message>
            <source>which kind of file</source>
            <translation>파일 형식</translation>
        </message>
        <message>
            <source>one of those it is about; all when left out</source>
            <translation>대상 수요기업. 없으면 모두</translation>
        </message>
        <message>
            <source>tells on stderr how far it is, as DONE/ALL</source>
            <translation>진행 상황을 '끝난 수/전체 수'로 알립니다</translation>
        </message>
        <message>
            <source>lists the names that fields of a form may have, or the fields of a form</source>
            <translation>서식 필드에 쓸 수 있는 이름, 또는 한 서식의 필드를 보여 줍니다</translation>
        </message>
        <message>
            <source>which PoC, for the timeline of one or for a form; a form takes the client's newest when left out</source>
            <translation>한 PoC의 일정이나 서식에 쓸 PoC. 서식에서는 없으면 수요기업의 최근 PoC</translation>
        </message>
        <message>
            <source>an office's own form (HWPX, DOCX) to be filled instead of a report</source>
            <translation>보고서 대신 채울 기관 서식(HWPX, DOCX)</translation>
        </message>
        <message>
            <source>puts this text into the form's field of that name</source>
            <translation>서식의 해당 이름 필드에 이 글을 넣습니다</translation>
        </message>
        <message>
            <source>where the files are written; made when it is not there, and what stands there stays: a taken name gets a number</source>
            <translation>파일을 쓸 폴더. 없으면 만들고, 이미 있는 파일은 그대로 두며 같은 이름에는 번호를 붙입니다</translation>
        </message>
        <message>
            <source>only clients in this stage; not together with --client</source>
            <translation>이 단계의 수요기업만. --client와 함께 쓸 수 없습니다</translation>
        </message>
        <message>
            <source>where an added file goes; else wherever it is sent to</source>
            <translation>더하는 파일이 갈 곳; 지정하지 않으면 보낼 때 정하는 곳</translation>
        </message>
        <message>
            <source>lists how reports may look: the centre's designs</source>
            <translation>보고서 디자인을 나열합니다</translation>
        </message>
        <message>
            <source>keeps how reports may look: the centre's names, logo, colour, foot and cover</source>
            <translation>보고서 디자인을 만들거나 고칩니다: 센터 이름, 로고, 색, 꼬리말, 표지</translation>
        </message>
        <message>
            <source>how it looks: the name of a design</source>
            <translation>보고서 디자인의 이름</translation>
        </message>
        <message>
            <source>which visit is confirmed; when left out the newest in person, else the newest of any kind</source>
            <translation>어느 상담을 확인하는지. 빼면 가장 최근 방문, 방문이 없으면 가장 최근 상담</translation>
        </message>
    </context>
    <context>
        <name>edit</name>
        <message>
            <source>Make workspace</source>
            <translation>작업공간 만들기</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>수요기업 추가</translation>
        </message>
        <message>
            <source>Add consent</source>
            <translation>동의서 추가</translation>
        </message>
        <message>
            <source>Add data request</source>
            <translation>자료요청 추가</translation>
        </message>
        <message>
            <source>Change data request</source>
            <translation>자료요청 수정</translation>
        </message>
        <message>
            <source>Change visit</source>
            <translation>상담일지 수정</translation>
        </message>
        <message>
            <source>Add visit</source>
            <translation>상담일지 추가</translation>
        </message>
        <message>
            <source>Erase personal data</source>
            <translation>개인정보 파기</translation>
        </message>
        <message>
            <source>Begin assessment</source>
            <translation>진단 시작</translation>
        </message>
        <message>
            <source>Answer item</source>
            <translation>문항 응답</translation>
        </message>
        <message>
            <source>Freeze assessment</source>
            <translation>진단 확정</translation>
        </message>
        <message>
            <source>Import companies</source>
            <translation>기업 목록 가져오기</translation>
        </message>
        <message>
            <source>Change evidence grade</source>
            <translation>근거 등급 변경</translation>
        </message>
        <message>
            <source>Write note on item</source>
            <translation>문항 메모 작성</translation>
        </message>
        <message>
            <source>Request data</source>
            <translation>자료요청</translation>
        </message>
        <message>
            <source>Remove evidence</source>
            <translation>근거자료 제외</translation>
        </message>
        <message>
            <source>Choose dimensions</source>
            <translation>영역 선택</translation>
        </message>
        <message>
            <source>Move to stage</source>
            <translation>단계 이동</translation>
        </message>
        <message>
            <source>Change next action</source>
            <translation>다음 할 일 변경</translation>
        </message>
        <message>
            <source>Add PoC</source>
            <translation>PoC 추가</translation>
        </message>
        <message>
            <source>Set progress</source>
            <translation>진척률 기록</translation>
        </message>
        <message>
            <source>Change case</source>
            <translation>사업 건 수정</translation>
        </message>
        <message>
            <source>Reopen case</source>
            <translation>사업 건 다시 열기</translation>
        </message>
        <message>
            <source>Close case</source>
            <translation>사업 건 종료</translation>
        </message>
        <message>
            <source>Change company</source>
            <translation>기업 정보 수정</translation>
        </message>
        <message>
            <source>Change contact</source>
            <translation>기업 담당자 수정</translation>
        </message>
        <message>
            <source>Remove contact</source>
            <translation>기업 담당자 삭제</translation>
        </message>
        <message>
            <source>Change request</source>
            <translation>요청 수정</translation>
        </message>
        <message>
            <source>Remove request</source>
            <translation>요청 삭제</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>사업 건 열기</translation>
        </message>
        <message>
            <source>Change eligibility</source>
            <translation>자격요건 수정</translation>
        </message>
        <message>
            <source>Change certificate</source>
            <translation>인증 수정</translation>
        </message>
        <message>
            <source>Remove certificate</source>
            <translation>인증 삭제</translation>
        </message>
        <message>
            <source>Change other support</source>
            <translation>타 지원 이력 수정</translation>
        </message>
        <message>
            <source>Remove other support</source>
            <translation>타 지원 이력 삭제</translation>
        </message>
        <message>
            <source>Change client</source>
            <translation>수요기업 변경</translation>
        </message>
        <message>
            <source>Fill diagnosis</source>
            <translation>진단 작성</translation>
        </message>
        <message>
            <source>Change name of the centre</source>
            <translation>센터 이름 변경</translation>
        </message>
        <message>
            <source>Change due date</source>
            <translation>기한 변경</translation>
        </message>
        <message>
            <source>Change consultant</source>
            <translation>담당 변경</translation>
        </message>
        <message>
            <source>Change note of stage</source>
            <translation>단계 메모 변경</translation>
        </message>
        <message>
            <source>Open case again</source>
            <translation>사업 건 다시 열기</translation>
        </message>
        <message>
            <source>Add holiday</source>
            <translation>휴일 추가</translation>
        </message>
        <message>
            <source>Remove holiday</source>
            <translation>휴일 삭제</translation>
        </message>
        <message>
            <source>Register request</source>
            <translation>신규 접수</translation>
        </message>
        <message>
            <source>Move to another stage</source>
            <translation>단계 이동</translation>
        </message>
        <message>
            <source>New PoC</source>
            <translation>새 PoC</translation>
        </message>
        <message>
            <source>Rename PoC</source>
            <translation>PoC 이름 바꾸기</translation>
        </message>
        <message>
            <source>Delete PoC</source>
            <translation>PoC 삭제</translation>
        </message>
        <message>
            <source>Move task</source>
            <translation>작업 이동</translation>
        </message>
        <message>
            <source>Change duration</source>
            <translation>기간 변경</translation>
        </message>
        <message>
            <source>Rename task</source>
            <translation>작업 이름 바꾸기</translation>
        </message>
        <message>
            <source>Free task from its date</source>
            <translation>작업 날짜 지정 해제</translation>
        </message>
        <message>
            <source>Add task</source>
            <translation>작업 추가</translation>
        </message>
        <message>
            <source>Delete tasks</source>
            <translation>작업 삭제</translation>
        </message>
        <message>
            <source>Indent task</source>
            <translation>작업 들이기</translation>
        </message>
        <message>
            <source>Outdent task</source>
            <translation>작업 내어쓰기</translation>
        </message>
        <message>
            <source>Move task down</source>
            <translation>작업을 아래로</translation>
        </message>
        <message>
            <source>Move task up</source>
            <translation>작업을 위로</translation>
        </message>
        <message>
            <source>Link tasks</source>
            <translation>작업 연결</translation>
        </message>
        <message>
            <source>Remove link</source>
            <translation>연결 끊기</translation>
        </message>
        <message>
            <source>Add the usual tasks</source>
            <translation>표준 작업 넣기</translation>
        </message>
        <message>
            <source>Move PoC</source>
            <translation>PoC 시작일 변경</translation>
        </message>
        <message>
            <source>Change attachment</source>
            <translation>첨부 수정</translation>
        </message>
        <message>
            <source>Remove attachment</source>
            <translation>첨부 삭제</translation>
        </message>
        <message>
            <source>Change consent</source>
            <translation>동의·서약 수정</translation>
        </message>
        <message>
            <source>Remove consent</source>
            <translation>동의·서약 삭제</translation>
        </message>
        <message>
            <source>Remove data request</source>
            <translation>자료요청 삭제</translation>
        </message>
        <message>
            <source>Ask for data</source>
            <translation>자료요청 등록</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>파일 첨부</translation>
        </message>
        <message>
            <source>Change participant</source>
            <translation>참석자 수정</translation>
        </message>
        <message>
            <source>Remove participant</source>
            <translation>참석자 삭제</translation>
        </message>
        <message>
            <source>Change follow-up action</source>
            <translation>후속 조치 수정</translation>
        </message>
        <message>
            <source>Remove follow-up action</source>
            <translation>후속 조치 삭제</translation>
        </message>
        <message>
            <source>Log visit</source>
            <translation>상담·방문 기록</translation>
        </message>
        <message>
            <source>Remove visit</source>
            <translation>상담·방문 삭제</translation>
        </message>
        <message>
            <source>Import form</source>
            <translation>진단지 가져오기</translation>
        </message>
        <message>
            <source>Import benchmark</source>
            <translation>비교 기준 가져오기</translation>
        </message>
        <message>
            <source>Remove benchmark</source>
            <translation>비교 기준 삭제</translation>
        </message>
        <message>
            <source>Import answers</source>
            <translation>답변 가져오기</translation>
        </message>
        <message>
            <source>Add to the list of a form</source>
            <translation>양식에 반복 항목 추가</translation>
        </message>
        <message>
            <source>Remove from the list of a form</source>
            <translation>양식의 반복 항목 지우기</translation>
        </message>
        <message>
            <source>Remove form</source>
            <translation>진단지 지우기</translation>
        </message>
        <message>
            <source>Close visit</source>
            <translation>방문 마감</translation>
        </message>
        <message>
            <source>Put quick note to item</source>
            <translation>빠른 메모를 문항에 붙임</translation>
        </message>
        <message>
            <source>Remove quick note</source>
            <translation>빠른 메모 삭제</translation>
        </message>
        <message>
            <source>Write quick note</source>
            <translation>빠른 메모 작성</translation>
        </message>
        <message>
            <source>Add photographs</source>
            <translation>사진 추가</translation>
        </message>
        <message>
            <source>Confirm answer</source>
            <translation>답 재확인</translation>
        </message>
        <message>
            <source>Link item</source>
            <translation>문항 연계</translation>
        </message>
        <message>
            <source>Unlink item</source>
            <translation>문항 연계 해제</translation>
        </message>
        <message>
            <source>Begin re-assessment</source>
            <translation>재진단 시작</translation>
        </message>
        <message>
            <source>Add many PoCs</source>
            <translation>PoC 여러 건 추가</translation>
        </message>
        <message>
            <source>Add working hours</source>
            <translation>작업 시간 추가</translation>
        </message>
        <message>
            <source>Change working hours</source>
            <translation>작업 시간 변경</translation>
        </message>
        <message>
            <source>Remove working hours</source>
            <translation>작업 시간 삭제</translation>
        </message>
        <message>
            <source>Change cost</source>
            <translation>비용 변경</translation>
        </message>
        <message>
            <source>Change deadline</source>
            <translation>마감 변경</translation>
        </message>
        <message>
            <source>Change predecessors</source>
            <translation>선행작업 변경</translation>
        </message>
        <message>
            <source>Assign resources</source>
            <translation>자원 배정</translation>
        </message>
        <message>
            <source>Change link</source>
            <translation>연결 변경</translation>
        </message>
        <message>
            <source>Move tasks</source>
            <translation>작업 옮기기</translation>
        </message>
        <message>
            <source>Paste tasks</source>
            <translation>작업 붙여넣기</translation>
        </message>
        <message>
            <source>Import plan</source>
            <translation>계획 가져오기</translation>
        </message>
        <message>
            <source>Change assignment</source>
            <translation>배정 변경</translation>
        </message>
        <message>
            <source>Remove assignment</source>
            <translation>배정 삭제</translation>
        </message>
        <message>
            <source>Assign resource</source>
            <translation>자원 배정</translation>
        </message>
        <message>
            <source>Take baseline</source>
            <translation>기준계획 만들기</translation>
        </message>
        <message>
            <source>Rename baseline</source>
            <translation>기준계획 이름 변경</translation>
        </message>
        <message>
            <source>Delete baseline</source>
            <translation>기준계획 삭제</translation>
        </message>
        <message>
            <source>Change due date of PoC</source>
            <translation>PoC 완료일 변경</translation>
        </message>
        <message>
            <source>Change status date</source>
            <translation>기준일 변경</translation>
        </message>
        <message>
            <source>Change what is critical</source>
            <translation>주공정 기준 변경</translation>
        </message>
        <message>
            <source>Change priority of PoC</source>
            <translation>PoC 우선순위 변경</translation>
        </message>
        <message>
            <source>Change note of PoC</source>
            <translation>PoC 메모 변경</translation>
        </message>
        <message>
            <source>Change resource</source>
            <translation>자원 변경</translation>
        </message>
        <message>
            <source>Add resource</source>
            <translation>자원 추가</translation>
        </message>
        <message>
            <source>Delete resource</source>
            <translation>자원 삭제</translation>
        </message>
        <message>
            <source>Settle comment</source>
            <translation>의견 해결</translation>
        </message>
        <message>
            <source>Open comment again</source>
            <translation>의견 다시 열기</translation>
        </message>
        <message>
            <source>Delete comment</source>
            <translation>의견 삭제</translation>
        </message>
        <message>
            <source>Submit plan for review</source>
            <translation>일정 검토 요청</translation>
        </message>
        <message>
            <source>Take plan back</source>
            <translation>검토 요청 취소</translation>
        </message>
        <message>
            <source>Accept plan</source>
            <translation>일정 승인</translation>
        </message>
        <message>
            <source>Send plan back</source>
            <translation>일정 보완 요청</translation>
        </message>
        <message>
            <source>Add comment</source>
            <translation>의견 추가</translation>
        </message>
        <message>
            <source>Estimate tasks</source>
            <translation>작업 추정</translation>
        </message>
        <message>
            <source>Change note of task</source>
            <translation>작업 메모 변경</translation>
        </message>
        <message>
            <source>Change kind of task</source>
            <translation>작업 종류 변경</translation>
        </message>
        <message>
            <source>Change date rule</source>
            <translation>날짜 조건 변경</translation>
        </message>
        <message>
            <source>Switch task off or on</source>
            <translation>작업 끄기/켜기</translation>
        </message>
        <message>
            <source>Put task by hand</source>
            <translation>작업 날짜 고정</translation>
        </message>
        <message>
            <source>Note what really happened</source>
            <translation>실제 날짜 기록</translation>
        </message>
        <message>
            <source>Estimate task</source>
            <translation>작업 추정</translation>
        </message>
        <message>
            <source>Change priority</source>
            <translation>우선순위 변경</translation>
        </message>
        <message>
            <source>Link PoCs</source>
            <translation>PoC 연결</translation>
        </message>
        <message>
            <source>Level resources</source>
            <translation>자원 평준화</translation>
        </message>
        <message>
            <source>Unlink PoCs</source>
            <translation>PoC 연결 끊기</translation>
        </message>
        <message>
            <source>Comment on plan</source>
            <translation>계획에 의견 쓰기</translation>
        </message>
        <message>
            <source>Set status date to today</source>
            <translation>기준일을 오늘로 정하기</translation>
        </message>
        <message>
            <source>Change link of PoCs</source>
            <translation>PoC 연결 바꾸기</translation>
        </message>
        <message>
            <source>Add letter</source>
            <translation>공문 추가</translation>
        </message>
        <message>
            <source>Change letter</source>
            <translation>공문 변경</translation>
        </message>
        <message>
            <source>Remove letter</source>
            <translation>공문 삭제</translation>
        </message>
        <message>
            <source>Keep form of an office</source>
            <translation>기관 서식 보관</translation>
        </message>
        <message>
            <source>Remove form of an office</source>
            <translation>기관 서식 목록에서 빼기</translation>
        </message>
        <message>
            <source>Add report design</source>
            <translation>보고서 디자인 추가</translation>
        </message>
        <message>
            <source>Change report design</source>
            <translation>보고서 디자인 고침</translation>
        </message>
        <message>
            <source>Remove report design</source>
            <translation>보고서 디자인 삭제</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>수요기업</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>보고서</translation>
        </message>
        <message>
            <source>PoC timeline</source>
            <translation>PoC 일정</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>발송함</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>공문대장</translation>
        </message>
        <message>
            <source>Your own steps due today or overdue: %1</source>
            <translation>오늘까지이거나 기한이 지난 내 할 일 %1건</translation>
        </message>
        <message>
            <source>Demand companies: %1</source>
            <translation>수요기업 %1개사</translation>
        </message>
        <message>
            <source>PoCs: %1</source>
            <translation>PoC %1건</translation>
        </message>
        <message>
            <source>Letters whose reply is overdue: %1</source>
            <translation>회신 기한이 지난 공문 %1건</translation>
        </message>
        <message>
            <source>Not delivered yet: %1</source>
            <translation>아직 발송하지 않은 파일 %1개</translation>
        </message>
    </context>
</TS>
