<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tab of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the language (한국어, English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unanswered item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing to close the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone or task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move task a day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move task a day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make task a day longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make task a day shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10% more done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10% less done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move task up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move task down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show today in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company: facts, cases, contacts, requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents and pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the item with a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known; once more: request the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next evidence grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the item (Esc leaves it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item above, below, first, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension before, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field mode: one item, large, nothing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs of the visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print blank form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both languages of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form in plain lines, for screen readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a benchmark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the answer of the round before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next view: form, rounds, comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds and raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare rounds, company and consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the item to a PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy tasks as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, groups and colours of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel beside the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines and variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: by when with which chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the PoC timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level the resources of the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review submitted plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level resources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as PDF (A3)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what waits now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a file into the outbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of many companies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the register of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a summary of the company as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New outgoing letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in an office&apos;s form…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>action group</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · lowest %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar of the diagnosis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::Program</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::app</name>
    <message>
        <source>%1 knows no option %2. Its options: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. The call is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one too many. The call is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client has no field “%1”. Its fields: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be; right would be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and the system&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to stdout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is ko or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”; %2 lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes the check but looks unlike a number that is given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of the corporate registration number does not fit (newer numbers may have none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the business registration number %2 already. Nothing was changed; --duplicate makes a second file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly the same company: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--duplicate belongs to add and set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of show, set, add. The call is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large for answers to a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 assessment with the form “%2” is frozen since %3; its answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no round; right would be T0, T1 or T2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays are known from %1 to %2, not for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no encoding; right would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form %2 with one of the fields %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header is the number of a row, 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <comment>row, column, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows (%2): %3 created, %4 updated, %5 unchanged, %6 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for writing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axwb works on workspaces from scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verb takes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to stdout, messages to stderr. Exit 0: done. 1: the input was refused, nothing was changed. 2: the call itself is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoCs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”; right would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; right would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” is about one client: --client is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” is about all clients; --client changes nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(remark) %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The form is sound: %n question(s).</source>
        <translation>
            <numerusform>The form is sound: %n question.</numerusform>
            <numerusform>The form is sound: %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) miss a translation.</source>
        <translation>
            <numerusform>%n text misses a translation.</numerusform>
            <numerusform>%n texts miss a translation.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of %2. The call is: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds this form already: %1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--messages is ko or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: this is no JSON (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no object; right would be {&quot;name&quot;: answer, …}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing.</source>
        <translation>
            <numerusform>%n answer is missing.</numerusform>
            <numerusform>%n answers are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) break a rule.</source>
        <translation>
            <numerusform>%n answer breaks a rule.</numerusform>
            <numerusform>%n answers break a rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n company(ies), median %2</source>
        <translation>
            <numerusform>%1: %n company, median %2</numerusform>
            <numerusform>%1: %n companies, median %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace holds this benchmark already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: benchmark of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: this is no JSON object; right would be {&quot;name&quot;: answer, …}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends neither in .csv nor in .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no assessment of round %2 with the form “%3” by this rater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) and notes changed.</source>
        <translation>
            <numerusform>%n answer or note changed.</numerusform>
            <numerusform>%n answers and notes changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no rater; right would be %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no version of a form; right would be a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client is one of a workspace. The call is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook has no form_id: when it comes back it is known by the name of its file, which was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; right would be one like %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 assessment with the form “%2” is still open; freeze it before the next round begins with its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round before %1 with the form “%2” whose answers could be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over from the round before and not looked at again.</source>
        <translation>
            <numerusform>%n answer was taken over from the round before and not looked at again.</numerusform>
            <numerusform>%n answers were taken over from the round before and not looked at again.</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ask the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no PoC “%1”; %2 lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several PoCs are called “%1”. Name one by its key: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks added, %2 changed, %3 unchanged, %4 taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--paper is A3 or A4, for PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--encoding is for CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; right would be one like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft “%1”; right would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belong to %2.</source>
        <comment>options, an argument</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pdfa is for the format pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has what stands in “%1”: %2. The PDF shows empty boxes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter has no field “%1”. Its fields: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of add, set. The call is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 belongs to the report “request”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: “%2” cannot be; right would be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” is not available yet: this version does not keep what it tells of. Available are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; right would be 2026-11-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--poc belongs to the report “timeline”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is too much. The call is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1, waiting %2, failed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that the outbox can do; right would be add, send or remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .docx or another kind of report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “%1” (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not NAME=TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 says nothing to a form; it is filled from all that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is %1, and so is the file that is written; %2 is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form itself would be written over; choose another name for --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled, for there is nothing known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled, for the names are unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 belongs to --template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the workspace itself. Nothing was written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--columns names no column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--client and --stage cannot both be: name the clients, or the stage they are at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has: %1. The picture leaves them out or shows empty boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several letters have the number %1. Name one by its id; axwb letters --json shows the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) without a place to go to: name it with %1.</source>
        <translation>
            <numerusform>%n file waits without a place to go to: name it with %1.</numerusform>
            <numerusform>%n files wait without a place to go to: name it with %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for %1; what waits is meant for another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id; axwb outbox W --json shows the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which report? Name it with --kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report design “%1”; %2 lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG, JPEG or WebP file of at most 20 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report design has no field “%1”. Its fields: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of add, set, remove. The call is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no field “%1”. Its fields: %2. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field to fill. In HWPX put click-here fields or name cells, in DOCX content controls with a tag; %2 lists the names. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: nobody is called “%2”, so nothing is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: nobody is called “%2”, so nothing is found. Known are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients</name>
    <message>
        <source>%1 has this number too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit is right, but such a number is unusual; compare it with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is right · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not match; newer numbers may have none. Compare it with the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) overdue</source>
        <translation>
            <numerusform>%n working day overdue</numerusform>
            <numerusform>%n working days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>expires in %n day</numerusform>
            <numerusform>expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and how far it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes back from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not yet: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it move all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not read as a time. Type it like 14:30, 1430 or 오후 2시 반.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort is given in tenths of a person-day, like 0.5 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter needs a subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply cannot be earlier than the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case belongs to another company than the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is no longer in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is taken by another outgoing letter: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::AttachmentForm</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is not in the workspace. A backup or another device may still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is damaged: it is not as long as it was. A backup or another device may still have it whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::AttachmentStrip</name>
    <message>
        <source>Photographs and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photographs and files here, or paste them with Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::CaseForm</name>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, 12/3, +3 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · opened %2 · closed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · opened %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::CaseStore</name>
    <message>
        <source>This case file is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed; open it again before it moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to an earlier stage needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ClientDocuments</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is kept with this company yet. Drop files here, paste them with Ctrl+V, or add them with the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n file added</numerusform>
            <numerusform>%n files added</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ClientFilterBar</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1: take off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ClientHistoryPage</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reading on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, older ones follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this entry were erased on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
→
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ClientListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ClientOverview</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents and pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ClientStore</name>
    <message>
        <source>A client needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business registration number “%1” does not have ten digits; right would be 124-81-00998.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of the business registration number %1 is wrong; is a digit mistyped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corporate registration number “%1” does not have thirteen digits; right would be 130111-0006246.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a section of the KSIC; right would be a letter from A to U, perhaps with digits, as C or H50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of employees cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client “%1”; name it by its key, its business registration number or its case number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clients have the business registration number %2; name one by its key or case number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ClientsPage</name>
    <message>
        <source>Name · initials · BRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+C copies as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search and the filters leave none of the companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No demand companies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company that asks for help is registered here, and its file goes through the seven stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n company(-ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n company(-ies)</source>
        <translation>
            <numerusform>%1 of %n company</numerusform>
            <numerusform>%1 of %n companies</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n company(-ies) selected</source>
        <translation>
            <numerusform>%n company selected</numerusform>
            <numerusform>%n companies selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved to %1.</source>
        <translation>
            <numerusform>%n case moved to %1.</numerusform>
            <numerusform>%n cases moved to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is registered as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 companies added, %2 updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%n row was refused.</numerusform>
            <numerusform>%n rows were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::clients::CompanySection</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate reg. no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry (KSIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this company…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department, position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open for this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known yet: add who answers at the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down of what the company wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes this person for good, from the history and the backups too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure register…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ConsentSection</name>
    <message>
        <source>Consents and pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent or pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan yet: drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was removed from the documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::DataRequestSection</name>
    <message>
        <source>Data requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked for yet. Type what is needed above and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Data requests · %n outstanding</source>
        <translation>
            <numerusform>Data requests · %n outstanding</numerusform>
            <numerusform>Data requests · %n outstanding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::clients::EligibilitySection</name>
    <message>
        <source>Eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) in business</source>
        <translation>
            <numerusform>%n year in business</numerusform>
            <numerusform>%n years in business</numerusform>
        </translation>
    </message>
    <message>
        <source>Employees (persons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales of three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales, newest year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sales, %n year(s) before</source>
        <translation>
            <numerusform>Sales, %n year before</numerusform>
            <numerusform>Sales, %n years before</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other support received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount (won)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ErasureDialog</name>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1 for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line in the erasure register: when, by whom, why, and how much, without a name. The history keeps that something was done and when, without its content. Reports and copies that were exported or printed lie outside the program: they have to be destroyed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, and what was done before it can no longer be undone either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (stands in the register; name no person in it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name “%1” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s name, telephone, e-mail and notes: from the file, the search, the history and the backups. The company and its other records stay. What others wrote about the person in visit logs and notes stays too; mend that by hand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is kept about this company: %1, %2. It goes from the file, the search, the history and the backups (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing, and rewriting the backups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good: %1, %2. It stands in the erasure register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ErasureRegister</name>
    <message>
        <source>Erasure register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::FileIntake</name>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>Taking in %n file</numerusform>
            <numerusform>Taking in %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::FilePart</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::HistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → (empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::clients::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::ImportWizard</name>
    <message>
        <source>Import a list of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or Excel (XLSX), as public bodies publish them: title rows, total rows and any order of columns are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no header row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (CSV, Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>no column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>-to-mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) saved in %1.</source>
        <translation>
            <numerusform>%n refused row saved in %1.</numerusform>
            <numerusform>%n refused rows saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 new and %2 updated companies were imported; %n row(s) were refused and can be saved to mend.</source>
        <translation>
            <numerusform>%1 new and %2 updated companies were imported; %n row was refused and can be saved to mend.</numerusform>
            <numerusform>%1 new and %2 updated companies were imported; %n rows were refused and can be saved to mend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::clients::LetterList</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From or to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclosures, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet: drop the letter here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was removed from the documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is registered here yet. Add one with the buttons above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter leaves no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New outgoing letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incoming letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several companies fit. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::LettersPage</name>
    <message>
        <source>Number, subject, company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) overdue</source>
        <translation>
            <numerusform>%n reply overdue</numerusform>
            <numerusform>%n replies overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::clients::NewClientForm</name>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code, as C or H50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry (KSIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District, or a place outside Seoul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact at the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the company wants, in its own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept until it is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, or Ctrl+Enter within a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits are needed, as 124-81-00998.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit is wrong: is a digit mistyped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit is right, but no office gives such a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is well formed · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 13 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteen digits are needed, as 130111-0006246.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not fit; newer numbers may have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a section from the list, or type a code as C or H50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an address, as name@company.kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::OpenedFiles</name>
    <message>
        <source>%1 is a program and is not run from here. Save it somewhere and have it checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy to show could not be written to %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Save it and open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::SalesEdit</name>
    <message>
        <source>thousand won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not read as an amount. Type a number in %1, or an amount like 3억 2000만.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::SignatureDialog</name>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::SignaturePad</name>
    <message>
        <source>Sheet to sign on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::StageBoard</name>
    <message>
        <source>Board of stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n company(-ies) without an open case are not on the board.</source>
        <translation>
            <numerusform>%n company without an open case is not on the board.</numerusform>
            <numerusform>%n companies without an open case are not on the board.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::clients::VisitClosingDialog</name>
    <message>
        <source>Close the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · visit of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides %1: names, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, 12/3, +14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>heading and number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click goes to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>data request and when it is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick notes that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quick note waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with a tick go into what was said; the others go on waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the visit log (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it signed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed after %1 signed it. Have it signed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::VisitEditor</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort (M/D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it signed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · visit of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::clients::VisitSection</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M/D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit confirmation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was removed with its people, actions and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after %1 signed it: the signature no longer covers what stands here. Both are kept; have it signed again, or undo the change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>%1: a figure needs at least %2 companies behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: low, median and high are numbers from 0 to 5 in rising order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This benchmark file was written by a newer version of the program. Update the program, then read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benchmark file does not say which form it is of, in which version, and when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (row %2) does not choose one of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (row %2) has no choice for level %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no item that belongs to a dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (row %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to be filled in cannot hold repeats, and this form has some: %1. Fill it in the program, or without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of answers: it does not say which form and which client it belongs to. Right would be the file that was made for the client, filled in and saved as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file of answers was made by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer to this question; right would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row with the headers “%1”, “%2” and “%3” is missing. Give the file as it was made, filled in only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question stands in this row; put the answer beside its question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question %1 is not answered in this file; clear the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question %1 is answered in row %2 already; one of them is too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell shows the error %1; write the answer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” has more than %2 rows; it is no file of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: this is no JSON, as a benchmark file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no benchmark file. The settings and the command line write one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::AgainStrip</name>
    <message>
        <source>Still holds – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again: the answer of the round before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::AnswerFoot</name>
    <message>
        <source>Not known → data request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ note · drop files or photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a data request – U once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::AssessmentStore</name>
    <message>
        <source>This client is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment of round %1 with this form is open already; go on with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form &apos;%1&apos; has no item %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet, so there is nothing to freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1 was frozen on %2 and is not changed any more. Begin the next round instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form “%1”; right would be one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::ChoiceAnswer</name>
    <message>
        <source>The answers so far leave nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits give a choice, Left and Right go through them, Space gives the one at hand, Backspace takes the answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::CompareModel</name>
    <message>
        <source>Dimension, item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::CompareView</name>
    <message>
        <source>Between rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest difference first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By dimension, 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison by dimension and item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds and raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one round so far, or none. Freeze it and begin the re-assessment: the change is then shown here by dimension and item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has not rated itself in this round. Send it the form as a workbook, or fill it in together: the gap is then shown here by dimension and item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart by dimension: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::Comparison</name>
    <message>
        <source>= same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 company higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 company lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (check again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one round has no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; over the same items %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no level in one round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall %1 → %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 still stand as in the round before.</source>
        <translation>
            <numerusform>%n answer of %1 still stands as in the round before.</numerusform>
            <numerusform>%n answers of %1 still stand as in the round before.</numerusform>
        </translation>
    </message>
    <message>
        <source>A linked PoC was worked on beside the item; that does not say what caused a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item rated by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Same level on %1 of %n item(s) that both rated.</source>
        <translation>
            <numerusform>Same level on %1 of %n item that both rated.</numerusform>
            <numerusform>Same level on %1 of %n items that both rated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean gap %1 (company minus consultant).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted kappa %1: %2, by the guideline of Landis and Koch (1977).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weighted kappa: too few levels given by both, or all of them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by company only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by consultant only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by neither</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::DiagnosisPage</name>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–5 level · N · U · E evidence · / note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · begun %2 · frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · begun %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits choose · ↑↓ questions · Page Up/Down sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is frozen; no evidence is added to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an assessment first; photographs are evidence of its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) added as evidence.</source>
        <translation>
            <numerusform>%n photograph added as evidence.</numerusform>
            <numerusform>%n photographs added as evidence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photographs of the visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print blank form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print blank form in both languages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · F6 next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the item · Ctrl+L links it · F6 next view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::DimensionTab</name>
    <message>
        <source>%1, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::DimensionView</name>
    <message>
        <source>Next unanswered  Ctrl+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unanswered item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why is it so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::EvidenceButton</name>
    <message>
        <source>Evidence grade E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence grade: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::FieldBar</name>
    <message>
        <source>← Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave field mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 · %3 answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::FileAnswer</name>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::FillView</name>
    <message>
        <source>Every other item is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is frozen. Begin the next round to answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached as evidence.</source>
        <translation>
            <numerusform>%n file attached as evidence.</numerusform>
            <numerusform>%n files attached as evidence.</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data request for this item is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: material that shows the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data request was made, due in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The assessment is frozen with %n item(s) open.</source>
        <translation>
            <numerusform>The assessment is frozen with %n item open.</numerusform>
            <numerusform>The assessment is frozen with %n items open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::FormModel</name>
    <message>
        <source>This question is not in the form any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::FormOutline</name>
    <message>
        <source>Other assessments, and a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frozen assessment is not changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n required question(s) not answered.</source>
        <translation>
            <numerusform>%n required question not answered.</numerusform>
            <numerusform>%n required questions not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be corrected.</source>
        <translation>
            <numerusform>%n answer to be corrected.</numerusform>
            <numerusform>%n answers to be corrected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is required is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::FormSections</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::FormStore</name>
    <message>
        <source>This form is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form %1, version %2, cannot be used any more. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Version %1 of the form %2 stays: %n assessment(s) were filled with it.</source>
        <translation>
            <numerusform>Version %1 of the form %2 stays: %n assessment was filled with it.</numerusform>
            <numerusform>Version %1 of the form %2 stays: %n assessments were filled with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form has no %1. Write one into the sheet “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form %1 comes with the program and stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::FormView</name>
    <message>
        <source>It was removed with its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is frozen. Begin the next round to answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data request for this item is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: material that shows the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data request was made, due in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept as the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached as evidence.</source>
        <translation>
            <numerusform>%n file attached as evidence.</numerusform>
            <numerusform>%n files attached as evidence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The assessment is frozen with %n item(s) open.</source>
        <translation>
            <numerusform>The assessment is frozen with %n item open.</numerusform>
            <numerusform>The assessment is frozen with %n items open.</numerusform>
        </translation>
    </message>
    <message>
        <source>this question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::ItemLine</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1, evidence %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E0 Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E1 Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E2 Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to be checked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::ItemLinkStore</name>
    <message>
        <source>A link needs an item and a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::ItemPanel</name>
    <message>
        <source>0 to 5 gives the level, N not applicable, U not known yet, E the evidence grade, / writes a note, arrows move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::LinkBar</name>
    <message>
        <source>Link to a PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has no PoC yet; plan one on its PoC tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::MomentAnswer</name>
    <message>
        <source>%1: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::NotePanel</name>
    <message>
        <source>Quick notes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and words of a quick note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quick note “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick note stands in the item&apos;s note now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick note was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::Outline</name>
    <message>
        <source>Other assessments, and a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frozen assessment is not changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not answered.</source>
        <translation>
            <numerusform>%n item not answered.</numerusform>
            <numerusform>%n items not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not known yet.</source>
        <translation>
            <numerusform>%n item not known yet.</numerusform>
            <numerusform>%n items not known yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below 70% there is no overall score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to check again.</source>
        <translation>
            <numerusform>%n answer to check again.</numerusform>
            <numerusform>%n answers to check again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::PhotoDialog</name>
    <message>
        <source>Photographs of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the telephone&apos;s photographs, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photograph finds the item that was being answered when it was taken. The place where it was taken is removed; the files in the folder stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone&apos;s clock is ahead by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the telephone&apos;s clock with this computer&apos;s. Less than nothing when it is behind; 60 for each hour of another time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shown in reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports name it and do not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports list it without its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not become evidence; the file stays in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photograph in this folder that could be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered around these times. Choose the items by hand, or mend the telephone&apos;s clock above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
    <message>
        <source>No photograph selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) selected</source>
        <translation>
            <numerusform>%n photograph selected</numerusform>
            <numerusform>%n photographs selected</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n photograph(s) as evidence</source>
        <translation>
            <numerusform>Add %n photograph as evidence</numerusform>
            <numerusform>Add %n photographs as evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to no item: evidence of the diagnosis as a whole.</source>
        <translation>
            <numerusform>%n of them belongs to no item: evidence of the diagnosis as a whole.</numerusform>
            <numerusform>%n of them belong to no item: evidence of the diagnosis as a whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 photographs were added; %n could not be read any more.</source>
        <translation>
            <numerusform>%1 photographs were added; %n could not be read any more.</numerusform>
            <numerusform>%1 photographs were added; %n could not be read any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::PhotoModel</name>
    <message>
        <source>%1 (from the file&apos;s name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only the file&apos;s time is known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnosis as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody worked on an item then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be shown here (HEIC or damaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::PointAnswer</name>
    <message>
        <source>Latitude (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::Question</name>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::QuestionLine</name>
    <message>
        <source>to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::QuestionPanel</name>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::RankAnswer</name>
    <message>
        <source>Up  Alt+↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down  Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::RoundActions</name>
    <message>
        <source>Save the workbook for the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written. Send it to the company, and take it in when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the company&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the company were taken in.</source>
        <translation>
            <numerusform>%n answer of the company was taken in.</numerusform>
            <numerusform>%n answers of the company were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::RoundsModel</name>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to check again</source>
        <translation>
            <numerusform>%n to check again</numerusform>
            <numerusform>%n to check again</numerusform>
        </translation>
    </message>
    <message>
        <source>being filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::RoundsView</name>
    <message>
        <source>Rounds and raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s own rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a returned workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the re-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin re-assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2 is the last round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was begun already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A re-assessment begins from a frozen round: freeze %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with every answer of %2, each marked ‘check again’. The form keeps its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s rating of %1 is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For round %1: the company fills in the same form by itself, in any spreadsheet; the comparison shows the gap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::ScorePanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall %1 / 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overall score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why is it so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 scores %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the overall score is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item numbers, what they are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Beside %1 (%n company(ies))</source>
        <translation>
            <numerusform>Beside %1 (%n company)</numerusform>
            <numerusform>Beside %1 (%n companies)</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside other companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median (middle half)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::ScoreSurroundings</name>
    <message>
        <source>This item is linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 other companies with a frozen diagnosis by this form: no figure is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The industry or size of this company is not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be told of a narrower group: too few companies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the benchmark file of %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this workspace&apos;s own frozen diagnoses, without this company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::SectionView</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unanswered  Ctrl+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unanswered item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::SpokenLevels</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>level, its name, evidence grade, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 %3 %4: %5 Answer: %6</source>
        <comment>place, number of all, number, topic, question, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data request is open for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: material that shows the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data request was made, due in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached as evidence.</source>
        <translation>
            <numerusform>%n file attached as evidence.</numerusform>
            <numerusform>%n files attached as evidence.</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::SpokenQuestions</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>answer, evidence grade, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 %3 Answer: %4</source>
        <comment>place, number of all, question, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the round before: check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data request is open for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number sets or takes back; or all numbers, parted by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers in their order, parted by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date: tomorrow, 12/3, 2026-12-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time: 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and a time: 2026-12-03 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude and longitude: 37.57 126.98</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: material that shows the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data request was made, due in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached as evidence.</source>
        <translation>
            <numerusform>%n file attached as evidence.</numerusform>
            <numerusform>%n files attached as evidence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed with its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::StartView</name>
    <message>
        <source>Begin a maturity diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are saved as they are given. The form works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20–30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2–3 hours on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n question(s) · version %2</source>
        <translation>
            <numerusform>%1 · %n question · version %2</numerusform>
            <numerusform>%1 · %n questions · version %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant, on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a returned workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the answers of %1, each marked ‘check again’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::TimeEdit</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of the day, for example 14:30 or 2:30 pm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::TwoTexts</name>
    <message>
        <source>[no Korean]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[no English]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::ViewBar</name>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds and raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::WhatIfPane</name>
    <message>
        <source>Rank: which dimension takes most from the overall score, by its weight and what it lacks to level 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the real weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the weights were others?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if: not the diagnosis, and not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the real weights. Change one to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if overall %1 (real %2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if overall %1 (real %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck: %1, as in the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck: %1 (real: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 ▲%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 ▼%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>really #%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::diagnosis::WordsView</name>
    <message>
        <source>Form in plain lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go through the lines. A digit or a letter answers: N not applicable, U not known yet, E the evidence grade. Enter types an answer, / writes a note, Backspace takes the answer back, Tab reads everything about the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::example</name>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example centre is missing from the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example centre cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::exchange</name>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KSIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no column “%1” for %2. Its columns: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the company&apos;s name (상호, 회사명, 업체명, 기업명, name …). The columns found: %1. Say which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the spreadsheet&apos;s error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read and was left out; right would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no company name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of the corporate registration number does not fit (newer numbers may have none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number to %1; format the column as text and enter the ten digits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no business registration number; right would be ten digits as 124-81-00998.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong; is a digit mistyped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes the check but looks unlike a number that is given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several clients have the number %1; join them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several clients are called %1; a business registration number would say which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in row %2 already, with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls) or one with a password. Save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF file. Give the list as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no visible sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file has no sheets; the sheet “%1” was asked for.</source>
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
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s name is missing, and no client has the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working time ends before it begins; one over midnight stands on two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the exception “%2” of a calendar is left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its type %1 is not known; right would be 1 to 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say from when to when it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is worked, and does not say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar has no &lt;UID&gt;, by which tasks could name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no calendars: Monday to Friday, 08:00 to 12:00 and 13:00 to 17:00, is taken as working time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project goes by calendar %1, which the file does not have; it is planned by “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar “%1” is derived from calendar %2, which the file does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar “%1” is derived from itself, by way of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exceptions of the calendar “%1” fall on more than %2 days. Let them end earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendars reach over too many years: “%1” from %2 to %3. Let their exceptions and weeks end earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar “%1” cannot be worked by: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (UID %2)</source>
        <comment>a task of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the plan does not say when it begins. Give the project a &lt;StartDate&gt;, like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is made backwards from its finish; it is scheduled forwards from its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar number %1 stands twice; every calendar needs a &lt;UID&gt; of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of %1 is also that of “%2”; every task needs a &lt;UID&gt; of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration of %1 is negative and counts as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constraint of %1 has no date and is not heeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes by calendar %2, which the file does not have. Right would be the &lt;UID&gt; of one of its calendars, or -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levelling delay of %1 is not heeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another plan and stays where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no duration and is taken for a milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of %1 to a task of another plan is not heeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a task with the UID %2, which the file does not have. Right would be the &lt;UID&gt; of one of its tasks, or no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource “%1” works by calendar %2, which the file does not have. Right would be the &lt;UID&gt; of one of its calendars, or -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… (%n tasks in all)</source>
        <translation>
            <numerusform>… (%n task in all)</numerusform>
            <numerusform>… (%n tasks in all)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits for itself. Take this link out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tasks wait for each other in a circle: %1. Take out one of their links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its date %2, although its link asks for %3 at the earliest. The tasks in this: %4. Move the date, or loosen one of these links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its date %2, although a date above it asks for %3 at the earliest. The tasks in this: %4. Move one of these dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of %1 lies before %2, when work can begin at the earliest; it is not kept. Move the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of %1 and those of its resources never work at the same time; those of its resources are not heeded. Give them hours in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a summary, for which its constraint says nothing; it is not heeded. Give it to the tasks below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finishes on %2, after its deadline %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would lie outside the years 1 to 9999, which is all that dates can say. Shorten the durations and lags before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource has no &lt;UID&gt;, by which tasks could name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares entities of its own, which no plan needs and which could make it grow without end. Save the plan again as XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no XML of MS Project: it begins with &lt;%1&gt;, and right would be &lt;Project&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML is broken here (%1). Save the plan again as XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a file as large as this can only be read as UTF-8. Save it with that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Right would be a plan saved as XML by MS Project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no XML. Save the plan as XML in MS Project (File, Save as, XML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” is no duration and was not heeded; right would be one like %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link has no &lt;PredecessorUID&gt;: nobody knows whom the task waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lag of %1 percent is too much; right would be at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task has no &lt;UID&gt;, by which others could name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value of &lt;%2&gt;; right would be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n task(s) more with dates that cannot be met.</source>
        <translation>
            <numerusform>And one task more with dates that cannot be met.</numerusform>
            <numerusform>And %n tasks more with dates that cannot be met.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n summary task(s) are no events of their own; the tasks below them are.</source>
        <translation>
            <numerusform>%n summary task is no event of its own; the tasks below it are.</numerusform>
            <numerusform>%n summary tasks are no events of their own; the tasks below them are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without dates are left out.</source>
        <translation>
            <numerusform>%n task without dates is left out.</numerusform>
            <numerusform>%n tasks without dates are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>links (only named in the description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar does not hold: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row names the columns of a plan. Right would be a row with at least “%1”, and what else there is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline “%1” is left out: a file of MS Project holds eleven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The baseline “%1” has %n task(s) that the plan has no more; they are left out.</source>
        <translation>
            <numerusform>The baseline “%1” has %n task that the plan has no more; it is left out.</numerusform>
            <numerusform>The baseline “%1” has %n tasks that the plan has no more; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priority value(s) beyond -500 to 500 were brought within.</source>
        <translation>
            <numerusform>%n priority value beyond -500 to 500 was brought within.</numerusform>
            <numerusform>%n priority values beyond -500 to 500 were brought within.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on the plan stay here.</source>
        <translation>
            <numerusform>%n comment on the plan stays here.</numerusform>
            <numerusform>%n comments on the plan stay here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the plan was accepted stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan begins at %1; here it begins with the working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>file, row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) had no name and got one.</source>
        <translation>
            <numerusform>%n task had no name and got one.</numerusform>
            <numerusform>%n tasks had no name and got one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are marked as milestones although they take time; here they are tasks: %1</source>
        <translation>
            <numerusform>%n task is marked as a milestone although it takes time; here it is a task: %1</numerusform>
            <numerusform>%n tasks are marked as milestones although they take time; here they are tasks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %n duration(s) are only guesses is not kept.</source>
        <translation>
            <numerusform>That %n duration is only a guess is not kept.</numerusform>
            <numerusform>That %n durations are only guesses is not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) would go by their own calendar only; here those of their resources count too: %1</source>
        <translation>
            <numerusform>%n task would go by its own calendar only; here those of its resources count too: %1</numerusform>
            <numerusform>%n tasks would go by their own calendar only; here those of their resources count too: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) that do not work (material, costs) are left out: %1</source>
        <translation>
            <numerusform>%n resource that does not work (material, costs) is left out: %1</numerusform>
            <numerusform>%n resources that do not work (material, costs) are left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cost(s) were rounded to whole won.</source>
        <translation>
            <numerusform>%n cost was rounded to whole won.</numerusform>
            <numerusform>%n costs were rounded to whole won.</numerusform>
        </translation>
    </message>
    <message>
        <source>The costs are in %1; their numbers were taken as won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) are left out.</source>
        <translation>
            <numerusform>%n blank row is left out.</numerusform>
            <numerusform>%n blank rows are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the file says besides is not kept here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not right; right would be a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount of money; right would be one like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no duration; right would be one like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; right would be one like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no progress; right would be 0% to 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would finish before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no constraint; right would be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constraint “%1” needs a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no key of a task; leave the cell empty for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read; right would be names with a share of their time, like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet; mend the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 stands twice; predecessors could mean either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no working hours “%1”; make them first, or leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row has the number %1, for which “%2” waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no task below the head in row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity, rate and hours of the resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the calendars hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note and priority of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of tasks does not hold: %1. A file of MS Project (.xml) does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>file, row, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (row %2)</source>
        <comment>a task of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held characters that XML cannot hold; they were left out.</source>
        <translation>
            <numerusform>%n text held characters that XML cannot hold; they were left out.</numerusform>
            <numerusform>%n texts held characters that XML cannot hold; they were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan could not be levelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resource is overbooked; nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levelling was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: levelled, the plan would go on beyond the year 9999. Give the resources more units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n remark(s) more.</source>
        <translation>
            <numerusform>And %n remark more.</numerusform>
            <numerusform>And %n remarks more.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file a link wins over a date; here the dates are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of a fixed duration go by the hours of their people here.</source>
        <translation>
            <numerusform>%n task of a fixed duration goes by the hours of its people here.</numerusform>
            <numerusform>%n tasks of a fixed duration go by the hours of their people here.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar “%1” is derived over more than %2 others; right would be a few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was interrupted and is to go on at %2; it is scheduled without that pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for the row with the UID %2, which is the project itself or a blank one. Right would be the &lt;UID&gt; of one of its tasks, or no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder; right would be a plan saved as XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration “%1” is too long; a plan ends before the year 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the promised finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no XML: it holds bytes that no text has. Save the plan as XML in MS Project (File, Save as, XML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no XLSX workbook, though its name says so: it does not begin like one. Open it in the program it comes from and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a workbook (.xlsx) nor text with separators (CSV). Right would be one of them. %1</source>
        <comment>then why it is no text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task, what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3. %4</source>
        <comment>a task, from when, to when, why it was moved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no task in this file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) name a task or a resource that the file does not have; they are left out.</source>
        <translation>
            <numerusform>%n assignment names a task or a resource that the file does not have; it is left out.</numerusform>
            <numerusform>%n assignments name a task or a resource that the file does not have; they are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>To finish on its date, %1 would have to start before %2, when work can begin at the earliest; the date is not kept. Move the date, or shorten the task.</source>
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
    <message>
        <source>This is no picture that can be read (JPEG, PNG, TIFF, WebP or HEIF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where this picture was taken cannot be removed from it. Save it as JPEG first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of %1 characters is too long for a spreadsheet&apos;s cell, which holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no XLSX workbook, or it is cut off or damaged. Open it in the spreadsheet it comes from and save it as .xlsx again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: the folder does not exist. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room and write it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: writing there is not allowed. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written whole (%2). A file that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: it is no file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::filling</name>
    <message>
        <source>This is no form that can be filled. Right would be a file of type HWPX or DOCX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of the older format HWP, whatever its name says. Open it in Hangul, save it as HWPX and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is protected by a password. Save it without one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of an older format. Save it as HWPX or DOCX and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is damaged: it has no section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling the form was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>master page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a field has no beginning; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(field without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds other fields; those are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a beginning and no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overlaps another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds something else than text (a table, a picture, a tracked change), which would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a field for text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its beginning and end do not stand in running text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of two lists stand in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its table stands within a row that is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are merged over a part of the rows that would be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, table %2, row %3</source>
        <comment>a part of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <comment>a part of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements stand more than %1 deep in each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the form cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its letters are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a document type, which files of word processors do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written in %1; UTF-8 would be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is damaged (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::forms</name>
    <message>
        <source>The file “%1” is not there. It belongs beside the form, in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a file beside the form: a name without a folder is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” leads out of the form&apos;s folder; copy it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column that choice_filter may ask for has no blanks in its header; “%1” would be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no list; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice of the list “%1” has no name. It needs one, short and without blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” has a choice “%2” in row %3 already. Names of choices are unique in their list, unless the settings say allow_choice_duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no label; its heading stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no label; nobody sees what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is %1 characters long. A calculate question for a part of it makes it readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the weight %1 the answer does not count; a weight is greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a question that chooses from a list with scores is scored; this one is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to a dimension, but no choice of the list “%2” has a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” has scores, but “%2” names no dimension; it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score %1 lies outside the levels 0 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” has no choice for level %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question uses the list “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the list “%2” has no label: a level needs a sentence that says what is to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the list “%2” has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question belongs to the dimension “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dimension “%1” has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the weight %1 the dimension does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the dimensions add up to %1; right would be 100 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “%1” of a range is a number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step of a range is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 is larger than the range from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list “%1” on the sheet “choices” for the parameter “tick_labelset”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “randomize” is true or false, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seed needs the parameter randomize=true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “seed” is a number or another question, as ${name}; not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “%1” names a column of the file; “%2” is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “%1” is a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This type takes no parameter “%1”; right would be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “external_choices” is not read: its type select_one_external is not supported. A choice_filter on the sheet “choices” does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “entities” has no effect here: entities live on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “osm” is not read: its type is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “survey”, so it is no form. Its sheets: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “survey”; rename the sheet “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is in the default language “%1”; the form&apos;s languages: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is in the default language “%1”; was “%2” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) are not listed.</source>
        <translation>
            <numerusform>%n more problem is not listed.</numerusform>
            <numerusform>%n more problems are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls) or one with a password. Save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB; no form is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number; a number such as 1 or 0.5 is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first row under the headers is read on this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; it is taken for no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing; all dimensions weigh the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dimension needs a key; questions name it in their column “dimension”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is used in row %2 already. Each dimension needs one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level needs its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” has more than %2 rows; no form is read that long. Leave only the form&apos;s own rows in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Rename or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same. Rename or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column %1 has no header in row %2; what stands in it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the error “%1” of a formula. Mend the formula or write the value itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” has no effect in this program. It is kept when the form is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms have no column “%1”; it has no effect. It is kept when the form is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing from the answers of a repeat, as “%1”, is not supported; a list of the sheet “choices” is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list “%1” on the sheet “choices”; was “%2” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list “%1”: the form needs a sheet “choices” with the columns list_name, name and label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list “%1” on the sheet “choices”; its lists: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” holds no choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the list “%2” has a blank in its name; where several can be chosen, “%3” would be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or_other and a filter of choices do not go together. Add a choice “other” and a question of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or_other needs a list of the sheet “choices”; a file cannot be added to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of .%1 files are not supported; save “%2” as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a file; right would be a name that ends in .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have nothing in the column “%2”; they are not read.</source>
        <translation>
            <numerusform>%n row of “%1” has nothing in the column “%2”; it is not read.</numerusform>
            <numerusform>%n rows of “%1” have nothing in the column “%2”; they are not read.</numerusform>
        </translation>
    </message>
    <message>
        <source>or_other adds a question “%1”, but row %2 has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is begun here and never closed; a row “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no question: under the headers each row is one, with a type and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no type, name or label; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no type; right would be, for example, text, integer or select_one LIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group or repeat cannot be required; write it at the questions in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a repeat has a count; a group does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups stand in each other more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is understood, but other tools want it in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is known only to a telephone; here it stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type “%1” is of the standard, but this program cannot fill it. Use another type or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no list; right would be “%1 LIST” with a list of the sheet “choices”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” only or_other may follow the name of the list, and that name has no blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type “%1”; right would be, for example, text, integer or select_one LIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type “%1”; was “%2” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written as “key=value key=value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dimension “%1” on the sheet “dimensions”; its keys: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name; every question and group needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it begins with a letter or _, and holds only letters, digits, _, - and full stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “meta” is reserved for the form itself. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is used in row %2 already. Names are unique within their group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names “%1” and “%2” differ only in capital letters; some programs take them for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeat cannot have the name of the form itself, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a repeat “%1” in row %2 already. Names of repeats are unique in the whole form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is to be calculated, but the column “calculation” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a repeat has a count; this row does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a question with a list uses a filter of choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open is “%1” of row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” closes nothing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands where “%2” of row %3 is still open; a row “%4” is missing before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row closes “%1”, but says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the form there is another file “%1” already. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not there; it is shown beside the question once it lies in the form&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name; right would be that of a .csv file, without its ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question has the name “%1” that the text asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is overlooked, because “%2” is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is not scored; write the dimension at the questions in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “%1” is one of %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “%1” is a number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search() in the appearance is not supported; select_one_from_file with a choice_filter does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no trigger; right would be ${name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} is the name of more than one question; right would be names of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} is the name of no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} is the name of no question; “%2” is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expressions go round in a ring: %1. Each waits for the next; one of them must do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”; right would be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, 3.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every choice once, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude and longitude, 37.55 126.99, with altitude and accuracy if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, 2026-03-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with its time, 2026-03-04T09:30:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of the day, 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to the questions in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is asked in the repeat “%1”; right would be &quot;%1&quot;: [{&quot;%2&quot;: …}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is given twice, as “%1” too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more than one of that name; right would be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not stand in the repeat “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form has no question of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form has no question of that name; “%1” is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no list; a repeat takes an array of objects: [{…}, {…}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are given, but the form&apos;s repeat_count makes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no object: {&quot;name&quot;: answer, …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing beside an answer; right would be &quot;value&quot;, &quot;evidence&quot; or &quot;note&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is missing: {&quot;value&quot;: …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no grade of evidence; right would be E0, E1 or E2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a group; its questions are answered by their own names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer to a question of the type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} stands between quotes and is taken as text; without the quotes it would be the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is answered once in every instance of its repeat: only the first is read here; sum(), count(), join() or indexed-repeat() say which are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“|” joins questions, not values; “or” joins conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no choice “%2”, so this never holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${last-saved#%1} is not supported: answers of the form filled last are not at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} may be any of %2; right would be names of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} is the name of no question, group or repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${%1} is the name of no question, group or repeat; “%2” is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no function “%1()”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no function “%1()”; right would be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1() has %n argument(s); right would be %2</source>
        <translation>
            <numerusform>%1() has %n argument; right would be %2</numerusform>
            <numerusform>%1() has %n arguments; right would be %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no pattern that regex() understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; right would be &apos;2026-03-04&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance() takes the name of a list between quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance(&apos;__last-saved&apos;) is not supported: answers of the form filled last are not at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance() names no list “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last() means something between “[” and “]” only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() takes a question or a repeat; right would be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jr:choice-name() takes the question with the choices second; right would be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexed-repeat() takes a question first; right would be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexed-repeat() takes the repeats around “%1”, and each one&apos;s number behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a question, group, repeat or list can be gone into with “/” or “[ ]”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” alone leads nowhere; the answer to “%1” is ${%1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” alone leads nowhere; a text stands between quotes: &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path “%1” leads nowhere: there is no “%2” in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choices of “%1” have no column “%2”; the answer to “%2” is ${%2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choices of “%1” have no column “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “)” closes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is missing before “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested more than %1 deep; work parts of it out in calculations of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 operators; work parts of it out in calculations of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path begins with “/” and then names nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“/” goes down a path; to divide, write “div”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form has no attributes (“@”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no axis “%1::”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1()” takes nothing between its parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “]” is missing before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing after “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing before “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “)” is missing at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “)” or an operator is missing before “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“$” begins a reference, which is written ${name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1()” has a comma with nothing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the “)” of “%1(” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or “)” is missing in “%1()” before “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing here; right would be “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote that opens at character %1 is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“!” means nothing here; right would be “not(…)” or “!=”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing in an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference at character %1 is not closed; right would be ${name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number; text stands between quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default “%1” is no answer to this question; right would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, as 2026-03-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with a time, as 2026-03-04T09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time, as 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default “%1” is no choice of the list “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::forms::Evaluator</name>
    <message>
        <source>It takes too many steps to work out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be worked out with these answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no pattern that regex() understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; right would be 2026-03-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulldata() finds no file “%1” with the columns “%2” and “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, written base64 or hex.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::forms::Session</name>
    <message>
        <source>The form cannot be filled. Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no place “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no question that can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is worked out by the form; it takes no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no repeat “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form itself says how many “%1” there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeat has at most %1 instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no instance “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among what may be chosen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not meet the condition of this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right would be %1 to %2 in steps of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on itself in a ring that does not come to rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repeats in this form make more than %1 questions together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt</name>
    <message>
        <source>The work is as far as it was planned to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is %1 behind what was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is %1 ahead of what was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was spent got as much done as it was to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each won spent got %1 won worth of work done: it costs more than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each won spent got %1 won worth of work done: it costs less than planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of what was to be done by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of what is done; of %1 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was spent so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all will cost if it goes on like this: the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all will cost if it goes on like this: %1 more than the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all will cost if it goes on like this: %1 less than the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft: nobody has been asked to review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being reviewed, and locked until there is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being reviewed, and locked until there is an answer: submitted by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a duration like 5d, 2w, 4h or 1.5d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type percent from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a lag like 2d, 4h or 50%, or -1d for a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned value (PV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned value (EV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual cost (AC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule performance index (SPI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost performance index (CPI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate at completion (EAC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::AssignmentList</name>
    <message>
        <source>Who works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign somebody or something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a resource by its name; a name that is not known makes a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is not known makes a new resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All resources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a new resource, a consultant with all of their time. Change it under Resources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::BaselinePart</name>
    <message>
        <source>Take a baseline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks against the baseline, in working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends as in the baseline, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline “%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1 (baseline: %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::CellReading</name>
    <message>
        <source>“%1” is not read as a duration. Type it like 5d, 2w, 4h or 1.5d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read as progress. Type a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read as an amount. Type whole won, like 1,200,000 or 120만원.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is more than a plan can cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read as a date. Type it like 12/3, 2026-12-03, tomorrow or +3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task cannot finish before it starts, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read as who works on a task. Type names, with a share if need be: 이수민, 박민준 50%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::EarnedValueView</name>
    <message>
        <source>No task has a planned cost. Enter costs of tasks, and here stands what was planned, done and spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody entered what was spent, so nothing is said of costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) that have begun say nothing of what was spent.</source>
        <translation>
            <numerusform>%n task that has begun says nothing of what was spent.</numerusform>
            <numerusform>%n tasks that have begun say nothing of what was spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) have no cost and do not count.</source>
        <translation>
            <numerusform>%n task has no cost and does not count.</numerusform>
            <numerusform>%n tasks have no cost and do not count.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a baseline the plan is measured against itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::GanttChart</name>
    <message>
        <source>Gantt chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::LinkEditor</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2d, 4h, 50%, -1d for a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::LinkList</name>
    <message>
        <source>Add a predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a predecessor, by number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a successor, by number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag, or a lead with a minus sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lag is counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task “%1” in this plan. Type its number or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::LoadStrip</name>
    <message>
        <source>Resource load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource whose load is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2% at most</source>
        <comment>a kind of resource and its capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanBar</name>
    <message>
        <source>PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PoC…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename PoC…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is being reviewed. Take it back to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: baseline, columns, filter, levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level resources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how late, and the finish</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanCells</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost (won)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses its deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manually scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanEdits</name>
    <message>
        <source>A summary task is as long as the tasks within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary task is as far as the tasks within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not read as a lag. Type it like 2d, 4h, 50%, or -1d for a lead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanExchange</name>
    <message>
        <source>The plan could not be exported: the program %1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MS Project (XML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF on A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF on A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan imported: %1 tasks added, %2 changed, %3 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says what the plan says already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be exported. A file that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a summary as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanLegend</name>
    <message>
        <source>Colours: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanLookBar</name>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tasks and close this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanPage</name>
    <message>
        <source>New PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted with its plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays where it is. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PoC yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PoC has a plan: tasks, what waits for what, and the day it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PoC with the usual tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the usual tasks of a PoC and change them, or add your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the usual tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the task that follows “%1”, then L; Esc to leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks · %2 critical · Alt+←/→ move, Shift+Alt+←/→ length, L link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks stand in groups now. Show them without groups to change their order or outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary task takes this from the tasks within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, groups and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks added, %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added</source>
        <translation>
            <numerusform>%n task added</numerusform>
            <numerusform>%n tasks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed</source>
        <translation>
            <numerusform>%n task changed</numerusform>
            <numerusform>%n tasks changed</numerusform>
        </translation>
    </message>
    <message>
        <source>With a chance of 80% the plan has ended by %1; with %2 by %3, as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80% by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status date is today; the plan still ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status date is today; the plan ends on %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanPaste</name>
    <message>
        <source>A task needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: this cell cannot be written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table to paste. Copy rows of a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 10,000 rows are pasted at once. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has %2 cells; from here there are only %3 columns. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: a new task needs a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanSide</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::PlanState</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misses its deadline, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: should be finished since %1, %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive: not in the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manually scheduled: links and the status date do not move it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::ProjectPart</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not done by then is planned after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task with no more slack than this is critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The higher goes first where PoCs want the same people; 0 is the usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours are made in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::ResourceModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::ResourcePart</name>
    <message>
        <source>Nobody yet. Resources are consultants, advisers, suppliers, people of the company and equipment; they are the same in all plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100% is one of it, 200% two; 40% two days of a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate (₩/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no task of any plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n task(s)</source>
        <translation>
            <numerusform>%1: %n task</numerusform>
            <numerusform>%1: %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted and taken off: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::ReviewPart</name>
    <message>
        <source>You handed it in yourself; usually somebody else answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show settled ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has remarked anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the task “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a task that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete comment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was submitted; nobody changes it until there is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a baseline named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the plan back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::ReviewStrip</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::RiskChart</name>
    <message>
        <source>Chances of ending by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2; with a chance of 80% by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80%: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::RiskModel</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a delay of the task delays the finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many working days the finish moves between the task going well (10%) and badly (90%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing (d)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::RiskPart</name>
    <message>
        <source>No task has estimates yet. Give a task an optimistic and a pessimistic duration, and here stands by when the plan ends with which chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every task without estimates an optimistic duration a fifth shorter and a pessimistic one two fifths longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: how often it ends then. Line: the chance that it has ended. ▲ below: the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides the finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks by how much they decide the finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without estimates count as certain.</source>
        <translation>
            <numerusform>%n task without estimates counts as certain.</numerusform>
            <numerusform>%n tasks without estimates count as certain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate the others −20% / +40%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate all −20% / +40%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of ending by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with this chance by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned finish %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised finish %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::SlipView</name>
    <message>
        <source>What slips if this slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done and slips no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan would end %1 later, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan would end %1 earlier, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan would still end on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other task(s) would move</source>
        <translation>
            <numerusform>%n other task would move</numerusform>
            <numerusform>%n other tasks would move</numerusform>
        </translation>
    </message>
    <message>
        <source>No other task would move.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::StatusStrip</name>
    <message>
        <source>Set status date to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not done by this evening is planned after it. One step of undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No status date: %n unfinished task(s) planned on days that are over</source>
        <translation>
            <numerusform>No status date: %n unfinished task planned on days that are over</numerusform>
            <numerusform>No status date: %n unfinished tasks planned on days that are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status date %1, %2 ago: %n unfinished task(s) planned on days that are over</source>
        <translation>
            <numerusform>Status date %1, %2 ago: %n unfinished task planned on days that are over</numerusform>
            <numerusform>Status date %1, %2 ago: %n unfinished tasks planned on days that are over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n overdue</source>
        <translation>
            <numerusform>Show %n overdue</numerusform>
            <numerusform>Show %n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::gantt::TaskInspector</name>
    <message>
        <source>Choose a task to see all that is kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pessimistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost (₩)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent (₩)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the task stands there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive (not in the schedule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manually scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · should be finished since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed (24 hours, every day)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::gantt::VarianceModel</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task (d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts so many working days later than in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends so many working days later than in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes so many working days longer than in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::home::TodayModel</name>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) overdue</source>
        <translation>
            <numerusform>%n working day overdue</numerusform>
            <numerusform>%n working days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n</source>
        <translation>
            <numerusform>in %n</numerusform>
            <numerusform>in %n</numerusform>
        </translation>
    </message>
    <message>
        <source>PoC task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::home::TodayPage</name>
    <message>
        <source>No company yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due and what waits for you will stand here. Begin with the first company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next actions of open cases, what was agreed on visits and data requested of companies appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue or due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the plans of PoCs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plans of PoCs could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charge of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::journal::Journal</name>
    <message>
        <source>Audit trail: entries %1 to %2 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail: entry %1 is older than the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail: entry %1 was altered; its hash does not follow from the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail: what entry %1 recorded was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail: what entry %1 recorded cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail: entry %1 says it was erased, but no erasure covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 of %3 is not what the audit trail says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is in the audit trail but gone from the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace refused the change. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this edit is damaged; it cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed again since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be redone: %1 was changed since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edit was made by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail: a version names entry %1, which is not there or is another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::poc</name>
    <message>
        <source>Working hours are pairs of times, like [&quot;09:00&quot;, &quot;12:00&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working hours of a day overlap or leave the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; 2027-03-01 is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of working hours that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours are a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of work. Write it like 9:00-12:00, 13:00-18:00; nothing at all is a free day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of a day follow each other from 0:00 to 24:00; work over midnight belongs to both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working hours “%1” cannot be worked by: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These working hours are no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working hours “%1” are derived from themselves, by way of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step “%1” of the template: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each needs a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a name in Korean and English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its days are three numbers that do not fall, like [3, 5, 8]; a gate has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it follows “%1”, which is no step before it, or in a way that is not fs, ss, ff or sf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is no JSON: at character %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template has a key, a name in Korean and English, and steps that begin with a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day of the week; write the first three letters of its English name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for “%2” by two links; only the first was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of “%1” and “%2” was left out: a summary task and a task within it cannot be linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 % of capacity here and %3 % in the file; what stands here was kept, for all plans share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working hours “%1” are derived over more than %2 others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour of “%1” costs %2 here and %3 in the file; what stands here was kept, for all plans share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::poc::PlanKeeping</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline “%1” is here already and differs from that of the file; it was kept as it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::poc::PlanReview</name>
    <message>
        <source>The plan of “%1” is being reviewed and locked. Take it back to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PoC is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This baseline is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a baseline “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no tasks yet; there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1, who wrote it, takes this comment away. Mark it as settled instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no tasks yet; there is nothing to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a plan that was submitted can be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a plan that was submitted can be sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PoC cannot wait for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for “%2”, if not directly: the two would wait for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between PoCs a lag is a length of time, not a share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::poc::PocStore</name>
    <message>
        <source>A PoC needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PoC needs a date on which it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PoC is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task is no longer in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duration is between no time (a milestone) and a hundred years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress is between 0 and 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date rule needs a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no task above it on its level that it could go under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands at the top already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task cannot wait for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tasks of one plan can be linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary task and a task within it cannot be linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lag is at most a hundred years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is no longer in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tasks would wait for each other: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has tasks already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slack up to which a task is critical is at most a hundred years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would finish before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimistic duration is at most the likely one, the pessimistic at least as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost is nothing or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand within itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::poc::Predecessors</name>
    <message>
        <source>“%1” is not read as a predecessor. Write the number of a line, with a type and a lag if need be: 3, 3FS+2d, 5SS-1d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line %1 in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::poc::ResourceStore</name>
    <message>
        <source>This resource is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capacity is 1 to 100,000 percent: 100 is one of it, 200 two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour costs nothing or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a resource “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource works on a task with 1 to 100,000 percent: 50 is half of its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task is no longer in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::poc::WorkHoursStore</name>
    <message>
        <source>These working hours are no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours need a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are working hours “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::portfolio</name>
    <message>
        <source>Choose at least one resource to level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one PoC whose tasks may be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Nothing was moved: level again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PoC is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline could not be printed to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n PoC(s)</source>
        <translation>
            <numerusform>%n PoC</numerusform>
            <numerusform>%n PoCs</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>how the rows are grouped</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowed by a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not take the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levelled, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before levelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::portfolio::LevelPanel</name>
    <message>
        <source>Work out a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close levelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources that must not be overbooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan was changed meanwhile, so the proposal no longer holds. Work it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) overbooked</source>
        <translation>
            <numerusform>%1 · %n day overbooked</numerusform>
            <numerusform>%1 · %n days overbooked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n PoC(s) shown</source>
        <translation>
            <numerusform>All %n PoC shown</numerusform>
            <numerusform>All %n PoCs shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected PoC(s)</source>
        <translation>
            <numerusform>The %n selected PoC</numerusform>
            <numerusform>The %n selected PoCs</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for a better order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is overbooked: there is nothing to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set their status date to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n PoC(s) have unfinished work before today. It is not moved, and its load is not seen, until their status date says what is left.</source>
        <translation>
            <numerusform>%n PoC has unfinished work before today. It is not moved, and its load is not seen, until its status date says what is left.</numerusform>
            <numerusform>%n PoCs have unfinished work before today. It is not moved, and its load is not seen, until their status dates say what is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status date of %n PoC(s) is today.</source>
        <translation>
            <numerusform>The status date of %n PoC is today.</numerusform>
            <numerusform>The status dates of %n PoCs are today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be moved that would help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::portfolio::LevelProposal</name>
    <message>
        <source>What would be moved, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late PoCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoCs that end later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1: %2</source>
        <comment>a day, and whether it is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised %1: %2</source>
        <comment>a day, and whether it is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>a task, from when, to when, by how much</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a resource, and when it is overbooked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2): %3</source>
        <comment>a task, its PoC, why it stays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays overbooked, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are working days, counted from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days with their sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overbooked days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 in all)</source>
        <comment>how many, by how many days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1 → %2 (%3)</source>
        <comment>a day, another, by how much later</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::portfolio::LoadPane</name>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::portfolio::PocPanel</name>
    <message>
        <source>Chosen PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PoC to see how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What slips if this slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”: begins %2, ends %3 (%n working day(s) later)</source>
        <translation>
            <numerusform>“%1”: begins %2, ends %3 (%n working day later)</numerusform>
            <numerusform>“%1”: begins %2, ends %3 (%n working days later)</numerusform>
        </translation>
    </message>
    <message>
        <source>and misses its promised day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: whoever waits for it has room enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is locked until there is an answer. Accepting keeps it as a baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “%1”: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the plan, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of “%1” is accepted and kept as a baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the plan back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to change in the plan of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of “%1” is sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with the unfinished work moved behind today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag behind “%1”, or a lead with a minus sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(gate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comments · %n open</source>
        <translation>
            <numerusform>Comments · %n open</numerusform>
            <numerusform>Comments · %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it as 2d, -1d or 4h, or by the clock as 3ed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between PoCs a lag is a length of time: 2d, -1d, 4h, or 3ed by the clock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::portfolio::PortfolioBar</name>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review: %1</source>
        <comment>plans that wait for a project manager</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n PoC(s)</source>
        <translation>
            <numerusform>Overdue: %n PoC</numerusform>
            <numerusform>Overdue: %n PoCs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::portfolio::PortfolioPage</name>
    <message>
        <source>“%1” waits for “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level its resources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: another PoC waits for it (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to here (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the plan back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan waits for a project manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the timeline as PDF (A3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline is saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC · company · consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PoC found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search and the filters leave none of the PoCs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PoCs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PoC is planned in the file of its company; here all of them stand on one timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n PoC(s)</source>
        <translation>
            <numerusform>%n PoC</numerusform>
            <numerusform>%n PoCs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PoC(s)</source>
        <translation>
            <numerusform>%1 of %n PoC</numerusform>
            <numerusform>%1 of %n PoCs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PoC that waits for “%1”, then L; Esc to leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the plan · L links · Space closes a group · Ctrl+wheel zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has: %1. They are empty boxes in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::portfolio::ResourceModel</name>
    <message>
        <source>Resource load</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before today, which no longer count</source>
        <translation>
            <numerusform>%n day before today, which no longer counts</numerusform>
            <numerusform>%n days before today, which no longer count</numerusform>
        </translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, %3% at most</source>
        <comment>a resource, its kind and its capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over from today</source>
        <comment>overbooked days, column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::portfolio::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::portfolio::TimelineModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many PoCs are in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, submitted for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>how a PoC stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days by which levelling ends it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days by which it ends later than in the newest baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promised day, and by how many working days the plan ends after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added (d)</source>
        <comment>working days by which levelling delays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline (d)</source>
        <comment>working days later or earlier than it</comment>
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
    <name>axw::report</name>
    <message>
        <source>The report&apos;s PDF could not be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of this kind holds %1 rows at most, and the plan has %2. Export it as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::AxwbRun</name>
    <message>
        <source>The report could not be written: the program %1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written. A file that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::BatchDialog</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written</source>
        <translation>
            <numerusform>%n report written</numerusform>
            <numerusform>%n reports written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n without</numerusform>
            <numerusform>%n without</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Files that are there are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n report(s)</source>
        <translation>
            <numerusform>Write %n report</numerusform>
            <numerusform>Write %n reports</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that are there stay: a report whose name is taken gets a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of many companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the companies that get one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::BatchModel</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::ClientField</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name · initial consonants · BRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::DesignDialog</name>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, facts and centre on a page of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New report design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre in Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of headings and rules; a pale one is printed darker, so that it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot in Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the foot of every page, such as address and telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burgundy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as a logo. Choose a PNG, JPEG or WebP file of at most 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::FieldNamesDialog</name>
    <message>
        <source>Names that fields may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the click-here fields (HWPX) or content controls (DOCX) of a form these names. Spaces do not matter. A row of a table with names such as %1 is repeated for each row of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::FillDialog</name>
    <message>
        <source>Fill in an office&apos;s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filled form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PoC yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of dates and choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms (HWPX, DOCX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what fields are, and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a form. Its fields appear here with what is known for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has no fields. Put click-here fields (HWPX) or content controls (DOCX) into it and give them names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s): %1</source>
        <translation>
            <numerusform>%n field: %1</numerusform>
            <numerusform>%n fields: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written: %1. %n field(s) stayed as they were.</source>
        <translation>
            <numerusform>Written: %1. %n field stayed as it was.</numerusform>
            <numerusform>Written: %1. %n fields stayed as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HWPX with click-here fields, DOCX with content controls. A form that was opened once stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the field, for this company and PoC alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for this company and PoC alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::FillModel</name>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>From the rows of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n place(s) in all</source>
        <comment>where a field stands</comment>
        <translation>
            <numerusform>%1, %n place in all</numerusform>
            <numerusform>%1, %n places in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::ReportChoice</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (frozen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (being filled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a kind of visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For archives (PDF/A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows alike in any program for decades: fonts and colours are all within the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo, colour and cover of the centre&apos;s reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this design…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::ReportScope</name>
    <message>
        <source>All companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All industries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask names and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All PoCs of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All consultants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::reports::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a report again to see it. It can be exported without the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a demand company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s pages appear here as they will be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page and number of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the file into the outbox, from where it is delivered when its place can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::schedule</name>
    <message>
        <source>The holiday rules cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has no holiday rules of version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working hours of a day overlap or leave the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working week needs at least one working hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working calendar must not end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working calendar has too many different days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be levelled: one of its dates or numbers is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be levelled: its capacity or one of the dates at which that changes is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be levelled: one of its numbers is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be levelled: its duration is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be levelled: it needs less than nothing of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more of “%1” than can be levelled: at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is too long to be levelled in pieces of time this small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs %2 of “%3”, but there is never more than %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tasks wait for each other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levelling was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest duration of “%1” must not be longer than the likely one, nor that longer than the longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a negative duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk cannot be worked out: a number is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk cannot be worked out: a number of “%1” is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the risk was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::BackupModel</name>
    <message>
        <source>before an upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after an erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::BenchmarkModel</name>
    <message>
        <source>Companies of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), %n company(ies)</source>
        <translation>
            <numerusform>%1 (%2), %n company</numerusform>
            <numerusform>%1 (%2), %n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::settings::BenchmarksSection</name>
    <message>
        <source>Benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What companies of an industry and size reached, from frozen diagnoses. Figures have at least five companies behind them and are rounded to a tenth; one that would tell of fewer by the difference of groups, or of two files, is kept back. Make the files of a centre on one computer, which remembers what it told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a benchmark file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a benchmark file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace · %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, version %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 companies have a frozen diagnosis by this form: no figure is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) kept back: with another figure they would tell of fewer than five companies.</source>
        <translation>
            <numerusform>%n figure kept back: with another figure it would tell of fewer than five companies.</numerusform>
            <numerusform>%n figures kept back: with other figures they would tell of fewer than five companies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a benchmark file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds this benchmark already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benchmark was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a benchmark file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are those told last, or none: newer ones would tell of fewer than five companies.</source>
        <translation>
            <numerusform>%n figure is the one told last, or none: a newer one would tell of fewer than five companies.</numerusform>
            <numerusform>%n figures are those told last, or none: newer ones would tell of fewer than five companies.</numerusform>
        </translation>
    </message>
    <message>
        <source>The benchmark was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::FormChangesModel</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::FormFindingsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong or could be better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::FormListModel</name>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::FormsSection</name>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires for diagnoses: those of the program and your own, as XLSForm workbooks made for ODK or KoboToolbox. An import is kept as the next version; assessments stay with the version they were begun with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as .xlsx…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings about a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSForm workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: %n error(s). Correct them in the workbook and import it again.</source>
        <translation>
            <numerusform>%1 was not imported: %n error. Correct it in the workbook and import it again.</numerusform>
            <numerusform>%1 was not imported: %n errors. Correct them in the workbook and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2: %n remark(s)</source>
        <translation>
            <numerusform>%1, version %2: %n remark</numerusform>
            <numerusform>%1, version %2: %n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace holds this form already: %1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) were filled with this version.</source>
        <translation>
            <numerusform>%n assessment was filled with this version.</numerusform>
            <numerusform>%n assessments were filled with this version.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2: nothing to remark; every text is translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a version changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions %1 and %2 ask the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between version %1 and version %2:</source>
        <translation>
            <numerusform>%n difference between version %1 and version %2:</numerusform>
            <numerusform>%n differences between version %1 and version %2:</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the audit trail, in visit logs and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports choose theirs separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea&apos;s public holidays are known. Add days on which the centre is closed, or works although it is a holiday: due dates and plans count by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by themselves after every half hour of work, verified, and thinned out: 10 recent, 7 daily, 8 weekly, 12 monthly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AX Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) removed</source>
        <translation>
            <numerusform>%n day removed</numerusform>
            <numerusform>%n days removed</numerusform>
        </translation>
    </message>
    <message>
        <source>You and the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at the head of reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each question in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain lines, for screen readers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::SpecialDayDialog</name>
    <message>
        <source>Free: nobody works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked although it is a holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional holiday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::SpecialDaysModel</name>
    <message>
        <source>worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::WorkHoursDialog</name>
    <message>
        <source>New working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre’s Korean calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain week without public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 9:00-12:00, 13:00-18:00; “free” for a day without work; empty as in what they are derived from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) for days that come back or weeks of some time are kept.</source>
        <translation>
            <numerusform>%n rule for days that come back or weeks of some time is kept.</numerusform>
            <numerusform>%n rules for days that come back or weeks of some time are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: nobody works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 of those that are otherwise: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write its date like 2027. 5. 3., and a later one where it ends on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions to the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::WorkHoursModel</name>
    <message>
        <source>Plain week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) for other days</source>
        <translation>
            <numerusform>%n rule for other days</numerusform>
            <numerusform>%n rules for other days</numerusform>
        </translation>
    </message>
    <message>
        <source>All plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::settings::WorkHoursSection</name>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans go by the Korean calendar, Monday to Friday from 9 to 18 with an hour at noon. Here are hours for those who work otherwise: an adviser’s two mornings, a line that runs at night, a summer schedule. Plans, tasks and people can go by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed; who went by these hours goes by the plan’s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::ClientFilePage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::Frame</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a client&apos;s file first: a quick note belongs to a company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::Palette</name>
    <message>
        <source>Client, number, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::QuickNoteBox</name>
    <message>
        <source>Quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved while you type · Enter ends it · Ctrl+J begins the next · it waits beside the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) kept for %1.</source>
        <translation>
            <numerusform>%n note kept for %1.</numerusform>
            <numerusform>%n notes kept for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::shell::Rail</name>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AX Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::StagePage</name>
    <message>
        <source>A case carries one request of the company through the seven stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The case stands at %1. This stage can be worked on when the ones before it are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::StageSheet</name>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the stage closed although something is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the case go back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before closing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AX Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a company&apos;s request to a bilingual report, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the visit log and the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Seoul AX Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty invented companies with files at every stage, to look around and to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::StatusFacts</name>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::Stepper</name>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to the next stage</source>
        <translation>
            <numerusform>%n item to the next stage</numerusform>
            <numerusform>%n items to the next stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>axw::shell::TopBar</name>
    <message>
        <source>Search · commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::shell::Workbench</name>
    <message>
        <source>This workspace cannot be written now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – AX Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace (a folder that ends in .axw)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AX Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the example centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it stands in the audit trail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was delivered to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::store</name>
    <message>
        <source>%1 is not a workspace of this program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (schema %2; this one knows %3). Nothing was changed; install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::store::BlobStore</name>
    <message>
        <source>The folder %1 cannot be written; the file was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be stored in %1; nothing was attached. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to attach: %2 MB; up to %3 MB are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file is damaged: its bytes changed since it was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file %1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::store::Database</name>
    <message>
        <source>The backup copy did not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace file at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the change was not saved, and what was saved before is kept. Make room and try again (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. Nothing was changed; restore a copy from its backup folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to read or write %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace refused the change. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::store::WorkspaceLock</name>
    <message>
        <source>The folder %1 may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open already: %1 is writing to it on %2 (process %3). It can be opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open already: another program is writing to it. It can be opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open already: another program is writing to it on %1 (process %2). It can be opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be opened for writing. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: its lock file cannot be made. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::sync</name>
    <message>
        <source>What arrived is not what was sent; it was taken away again and is sent anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) named like “%1” stand there already. Tidy up there, or choose another place.</source>
        <translation>
            <numerusform>%n file named like “%1” stands there already. Tidy up there, or choose another place.</numerusform>
            <numerusform>%n files named like “%1” stand there already. Tidy up there, or choose another place.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left in %1. Make room there; it is delivered then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing into %1 is not allowed. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there now. Connect the stick or the network drive it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be named so (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no place to deliver to. Name a folder with its whole path (/media/stick/reports), or a WebDAV address (webdavs://server/folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies inside a workspace. Choose a folder outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password would travel readable to %1. Use webdavs:// (https) there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted (%2). Have it put right; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 does not answer now (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take this name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this user write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no WebDAV folder. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist on the server. Make it there, or correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on %1. It is delivered when there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody holds the file on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has moved to %2. Enter that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused: %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “%1” is damaged on this disk. Take it out of the outbox and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::sync::DestinationDialog</name>
    <message>
        <source>Where does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is delivered as soon as the place can be reached, also days from now, exactly as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or WebDAV address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that reports are delivered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is known until the program is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is filled in next time; take the tick away to have it forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known until the program is closed, and written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::sync::Outbox</name>
    <message>
        <source>“%1” is no name for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export is no longer in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “%1” is no longer kept: it was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “%1” is damaged on this disk. Take it out of the outbox and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was delivered already. Export it again to send it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for the outbox: %2 MB; up to %3 MB are kept. Copy it to its place yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::sync::OutboxModel</name>
    <message>
        <source>again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::sync::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that are put in here are delivered to a folder or a WebDAV server as soon as it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change destination…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a file into the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read; nothing was put into the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::sync::SystemKeyring</name>
    <message>
        <source>The keyring of this computer is locked, so it keeps no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so it keeps no password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::widgets::Background</name>
    <message>
        <source>It was stopped. Nothing was changed.</source>
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
    <name>axw::widgets::LoadChart</name>
    <message>
        <source>Load of the resource</source>
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
    <name>axw::widgets::PickEdit</name>
    <message>
        <source>Show the list</source>
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
<context>
    <name>axw::workspace</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole backup of this program. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program. Nothing was restored; install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something at %1 already; a backup is restored to a new place. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 belongs to a row of %2 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erasure needs a reason for the erasure register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has no diagnosis of round %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has no diagnosis yet; begin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has no visit yet; record one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special day needs a date. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is in the list already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is not one of this client&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form %1, version %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger %1, which records what is written, is missing or altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit the clients (%1 of them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a benchmark file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benchmark file holds no figures: too few companies stand behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds a newer benchmark of this centre already, made on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a file of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 assessment with the form “%2” is frozen since %3; its answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made for %1, not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made with another form than the %1 of this workspace. Make a new file and have the answers copied into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form has no such question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this question is not asked as the others are answered; the answer is kept and does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in: the column “%1” of the sheet “%2” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translation of “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quick note is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not in the form any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit ends after it has begun: look at its start and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made with version %1 of the form %2, but the assessment that is open has version %3. Freeze or remove that one, or make a new file and have the answers copied into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made with version %1 of the form %2, which this workspace does not hold. Import that version of the form first, or make a new file and have the answers copied into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form “%1” has no version %2; right would be one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form “%1” in this workspace; right would be one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Copy it from the telephone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than %1 MB. Make it smaller, or add it as a file to its item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no photograph (JPEG, PNG, TIFF, WebP or HEIC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 photographs; take the others in another go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder within this one. Choose it by itself if its photographs belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is frozen; no evidence is added to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only: what a benchmark file told could not be remembered, and the next one might give away what this one keeps back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 companies have a finished diagnosis by this form, so there is no figure to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls itself “%2”, which is the name of a form of the program, but it asks something else. Give it a form_id of its own on its sheet settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PoC is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1” in this list; right would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is about all clients at once; a batch is for reports about one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of an office %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Files that are there are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo cannot be read as a picture. Choose a PNG, JPEG or WebP file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report design needs a name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a report design “%1” already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report design is no longer in the workspace; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no colour; right would be one like %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other working hours in the file than here: %1. Those here were kept, for all plans share them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 instead of %3</source>
        <comment>a task, where it starts, where the table says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) start otherwise than the table says, by their links and constraints; to put one on a date, give it a constraint and its date: %1</source>
        <translation>
            <numerusform>%n task starts otherwise than the table says, by its links and constraints; to put one on a date, give it a constraint and its date: %1</numerusform>
            <numerusform>%n tasks start otherwise than the table says, by their links and constraints; to put one on a date, give it a constraint and its date: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of tasks does not hold the working hours of the plan, “%1”. A file of MS Project (.xml) does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axw::workspace::Workspace</name>
    <message>
        <source>There is something at %1 already; choose another name. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 may not be written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a workspace: a workspace is a folder that holds a file named db. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an older version; open it for writing once, so that it is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it does not know its own identity. Restore a copy from its backup folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>axwb</name>
    <message>
        <source>print one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of words; without it the environment&apos;s, else Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who acts, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show how the verb is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves the whole workspace in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the new workspace folder W from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks the file, its references, the audit trail and the attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows, changes or adds one client, named by its key, business registration number or case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow a business registration number that another client has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a name, initial consonants, or a business registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stores the answers to a form and prints the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which assessment it is: before, after the PoC, later; T0 when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it a snapshot that stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists Korea&apos;s public holidays with their substitutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds and updates clients from a list (CSV or XLSX), as one edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CSV file&apos;s encoding, where it is found wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which column holds a field: its header or its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which sheet of a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row of the header, 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the refused rows with reasons as CSV, to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what a workspace holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists who changed what from what to what, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than this many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only entries that touch this client&apos;s own row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the workspace folder W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it with the example centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back the newest edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does the edit again that was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows how the program or a verb is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a report in the language of --lang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom it is about, for a report about one client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which assessment; the newest when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which kind of file; else by its ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which assessment, by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of messages, when it is not the report&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the scores of finished diagnoses by industry and size as figures, or reads those of another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which form; the full one when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the benchmark file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which form was filled: a built-in one or an imported one by its form_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who gave the answers; the consultant when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes every answer of an assessment as a table, or takes those of a workbook that a company filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who gave the answers; when left out the consultant, of a workbook that is imported the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which form is to be filled in: a built-in one or an imported one by its form_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is to fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the questions in Korean and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which version of a form of the workspace; the newest when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook or the PDF to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks a questionnaire in XLSForm and names what is wrong, fills one with answers, says what a later version changed, keeps it in a workspace, writes a built-in one or one of a workspace, prints one blank, or makes a file that a company fills in by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a plan that MS Project saved as XML and schedules it anew: dates, slack, what is critical and what cannot be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is not done by then is done after it; without it the plan&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with the answers of the round before, each to be checked again; those of the file count as checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the plan of a proof of concept from a file, as one edit, or writes it: for MS Project, as a table, as calendar events, as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding of a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper of a PDF; A4 when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of messages, when it is not that of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the proofs of concept with their dates and how they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a proof of concept, or shows one with its plan, named by its key or its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it starts; today when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins its plan with the draft of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves tasks so that no resource is needed with more than its units; says why each was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF that archives take: PDF/A-1b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the register of letters, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only letters of this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those that wait for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those whose reply is overdue by Korean working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a letter to the register (an outgoing one gets the next number) or changes one; several enclosures are parted by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which year, for portfolio, letters and request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report&apos;s date, and so the week of a weekly one; today when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose week; the whole centre&apos;s when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a request lists: clients, cases, pocs, visits or letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns of a request; the usual ones when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is at this stage, for a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only companies of this industry, for a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what this consultant looks after, for a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request with full names and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists exports that wait to be delivered, or delivers them (REMOTE: a folder or webdavs://…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom an added file is about: it goes when the client is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who we are to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file with the password in its first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a report about each of many clients into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of those it is about; all when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells on stderr how far it is, as DONE/ALL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the names that fields of a form may have, or the fields of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which PoC, for the timeline of one or for a form; a form takes the client&apos;s newest when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office&apos;s own form (HWPX, DOCX) to be filled instead of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts this text into the form&apos;s field of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the files are written; made when it is not there, and what stands there stays: a taken name gets a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only clients in this stage; not together with --client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where an added file goes; else wherever it is sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists how reports may look: the centre&apos;s designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps how reports may look: the centre&apos;s names, logo, colour, foot and cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it looks: the name of a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which visit is confirmed; when left out the newest in person, else the newest of any kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>Make workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change data request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change evidence grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note on item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change other support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove other support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free task from its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move task down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move task up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the usual tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove data request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change follow-up action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove follow-up action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quick note to item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin re-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add many PoCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change predecessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change due date of PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change priority of PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open comment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit plan for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take plan back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send plan back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch task off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put task by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what really happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link PoCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink PoCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status date to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change link of PoCs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep form of an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove form of an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add report design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change report design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove report design</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoC timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own steps due today or overdue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand companies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PoCs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters whose reply is overdue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
