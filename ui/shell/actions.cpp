// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QStringList>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;

// One line an action: id, words, heading of the help sheet, key, icon. Keys that mean something only inside a control
// (0–5 in the diagnosis, arrows in the Gantt) are listed with the page's other keys as well, so that none is given twice.
widgets::ActionCatalogue actionCatalogue()
{
    static const char *const everywhere = QT_TRANSLATE_NOOP("action group", "Everywhere");
    static const char *const moving = QT_TRANSLATE_NOOP("action group", "Moving about");
    static const char *const clients = QT_TRANSLATE_NOOP("action group", "Clients");
    static const char *const file = QT_TRANSLATE_NOOP("action group", "Client file");
    static const char *const planning = QT_TRANSLATE_NOOP("action group", "PoC plan");
    static const char *const timeline = QT_TRANSLATE_NOOP("action group", "PoC timeline");
    static const char *const diagnosing = QT_TRANSLATE_NOOP("action group", "Diagnosis");
    static const char *const workspaces = QT_TRANSLATE_NOOP("action group", "Workspace");
    return widgets::ActionCatalogue({
        {u"palette"_s, QT_TRANSLATE_NOOP("action", "Search and commands"), everywhere, u"Ctrl+K"_s, u"edit-find"_s},
        {u"search"_s, QT_TRANSLATE_NOOP("action", "Search on this page"), everywhere, u"Ctrl+F"_s, {}},
        {u"undo"_s, QT_TRANSLATE_NOOP("action", "Undo"), everywhere, u"Ctrl+Z"_s, u"edit-undo"_s},
        {u"redo"_s, QT_TRANSLATE_NOOP("action", "Redo"), everywhere, u"Ctrl+Shift+Z; Ctrl+Y"_s, u"edit-redo"_s},
        {u"menu"_s, QT_TRANSLATE_NOOP("action", "Menu"), everywhere, u"Alt+M"_s, u"application-menu"_s},
        {u"help"_s, QT_TRANSLATE_NOOP("action", "Keys"), everywhere, u"F1"_s, u"help-about"_s},
        {u"quit"_s, QT_TRANSLATE_NOOP("action", "Quit"), everywhere, u"Ctrl+Q"_s, {}},

        {u"go.today"_s, QT_TRANSLATE_NOOP("action", "Go to Today"), moving, u"Ctrl+1"_s, u"go-home"_s},
        {u"go.clients"_s, QT_TRANSLATE_NOOP("action", "Go to Clients"), moving, u"Ctrl+2"_s, u"clients"_s},
        {u"go.portfolio"_s, QT_TRANSLATE_NOOP("action", "Go to the PoC timeline"), moving, u"Ctrl+3"_s, u"view-calendar-timeline"_s},
        {u"go.reports"_s, QT_TRANSLATE_NOOP("action", "Go to Reports"), moving, u"Ctrl+4"_s, u"office-report"_s},
        {u"go.letters"_s, QT_TRANSLATE_NOOP("action", "Go to the register of letters"), moving, u"Ctrl+5"_s, u"mail-message"_s},
        {u"go.outbox"_s, QT_TRANSLATE_NOOP("action", "Go to the outbox"), moving, u"Ctrl+6"_s, u"document-send"_s},
        {u"go.settings"_s, QT_TRANSLATE_NOOP("action", "Go to Settings"), moving, u"Ctrl+,"_s, u"preferences"_s},
        {u"go.back"_s, QT_TRANSLATE_NOOP("action", "Back"), moving, u"Ctrl+["_s, u"go-previous"_s},
        {u"go.forward"_s, QT_TRANSLATE_NOOP("action", "Forward"), moving, u"Ctrl+]"_s, u"go-next"_s},
        {u"file.next"_s, QT_TRANSLATE_NOOP("action", "Next open file"), moving, u"Ctrl+Tab"_s, {}},
        {u"file.previous"_s, QT_TRANSLATE_NOOP("action", "Previous open file"), moving, u"Ctrl+Shift+Tab"_s, {}},
        {u"file.close"_s, QT_TRANSLATE_NOOP("action", "Close this file"), moving, u"Ctrl+W"_s, u"window-close"_s},
        {u"tab.next"_s, QT_TRANSLATE_NOOP("action", "Next tab of the file"), moving, u"Ctrl+PgDown"_s, {}},
        {u"tab.previous"_s, QT_TRANSLATE_NOOP("action", "Previous tab of the file"), moving, u"Ctrl+PgUp"_s, {}},
        {u"rail.toggle"_s, QT_TRANSLATE_NOOP("action", "Narrow or widen the rail"), moving, u"Ctrl+B"_s, u"sidebar-collapse"_s},

        {u"stage.show"_s, QT_TRANSLATE_NOOP("action", "What is missing to close the stage"), moving, u"Ctrl+Shift+M"_s, u"flag"_s},
        {u"report.make"_s, QT_TRANSLATE_NOOP("action", "Report…"), everywhere, u"Ctrl+P"_s, u"office-report"_s},
        {u"report.export"_s, QT_TRANSLATE_NOOP("action", "Export report…"), everywhere, u"Ctrl+E"_s, u"document-export"_s},
        {u"report.batch"_s, QT_TRANSLATE_NOOP("action", "Reports of many companies…"), everywhere, {}, u"office-report"_s, u"reports"_s},
        {u"outbox.send"_s, QT_TRANSLATE_NOOP("action", "Send what waits now"), everywhere, {}, u"document-send"_s, u"outbox"_s},
        {u"outbox.add"_s, QT_TRANSLATE_NOOP("action", "Put a file into the outbox…"), everywhere, {}, u"list-add"_s, u"outbox"_s},
        {u"report.copy"_s, QT_TRANSLATE_NOOP("action", "Copy the report as text"), everywhere, u"Ctrl+Shift+C"_s, u"edit-copy"_s},
        {u"report.fill"_s, QT_TRANSLATE_NOOP("action", "Fill in an office's form…"), everywhere, u"Ctrl+Shift+E"_s, u"note"_s, u"reports"_s},
        {u"language.switch"_s, QT_TRANSLATE_NOOP("action", "Switch the language (한국어, English)"), everywhere, u"Ctrl+Shift+L"_s, {}},
        {u"theme.switch"_s, QT_TRANSLATE_NOOP("action", "Light or dark"), everywhere, u"Ctrl+Shift+D"_s, {}},
        {u"text.larger"_s, QT_TRANSLATE_NOOP("action", "Larger text"), everywhere, u"Ctrl++; Ctrl+="_s, {}},
        {u"text.smaller"_s, QT_TRANSLATE_NOOP("action", "Smaller text"), everywhere, u"Ctrl+-"_s, {}},

        {u"client.new"_s, QT_TRANSLATE_NOOP("action", "New request"), clients, u"Ctrl+N"_s, u"list-add"_s, u"clients"_s},
        {u"clients.import"_s, QT_TRANSLATE_NOOP("action", "Import a list…"), clients, u"Ctrl+I"_s, u"document-import"_s, u"clients"_s},
        {u"forms.import"_s, QT_TRANSLATE_NOOP("action", "Import a form…"), diagnosing, {}, u"document-import"_s, u"settings"_s},
        {u"benchmarks.import"_s, QT_TRANSLATE_NOOP("action", "Import a benchmark…"), diagnosing, {}, u"document-import"_s, u"settings"_s},

        {u"section.company"_s, QT_TRANSLATE_NOOP("action", "Company: facts, cases, contacts, requests"), file, u"Alt+1"_s, {}},
        {u"section.eligibility"_s, QT_TRANSLATE_NOOP("action", "Eligibility"), file, u"Alt+2"_s, {}},
        {u"section.visits"_s, QT_TRANSLATE_NOOP("action", "Visits and consultations"), file, u"Alt+3"_s, {}},
        {u"section.requests"_s, QT_TRANSLATE_NOOP("action", "Data requests"), file, u"Alt+4"_s, {}},
        {u"section.consents"_s, QT_TRANSLATE_NOOP("action", "Consents and pledges"), file, u"Alt+5"_s, {}},
        {u"client.copy"_s, QT_TRANSLATE_NOOP("action", "Copy a summary of the company as text"), file, {}, u"edit-copy"_s},
        {u"letter.add"_s, QT_TRANSLATE_NOOP("action", "New outgoing letter"), clients, u"Ctrl+Shift+N"_s, u"list-add"_s, u"letters"_s},
        {u"visit.add"_s, QT_TRANSLATE_NOOP("action", "Log a visit"), file, u"Ctrl+Shift+V"_s, u"list-add"_s},
        {u"visit.close"_s, QT_TRANSLATE_NOOP("action", "Close the visit…"), file, u"Ctrl+Shift+J"_s, u"view-task"_s},
        {u"note.quick"_s, QT_TRANSLATE_NOOP("action", "Quick note"), file, u"Ctrl+J"_s, u"note"_s},

        {u"diagnosis.next"_s, QT_TRANSLATE_NOOP("action", "Next unanswered item"), diagnosing, u"Ctrl+Down"_s, u"go-next"_s},
        {u"diagnosis.level"_s, QT_TRANSLATE_NOOP("action", "Answer the item with a level"), diagnosing, u"0; 1; 2; 3; 4; 5"_s, {}},
        {u"diagnosis.notApplicable"_s, QT_TRANSLATE_NOOP("action", "Not applicable"), diagnosing, u"N"_s, {}},
        {u"diagnosis.unknown"_s, QT_TRANSLATE_NOOP("action", "Not known; once more: request the data"), diagnosing, u"U"_s, {}},
        {u"diagnosis.evidence"_s, QT_TRANSLATE_NOOP("action", "Next evidence grade"), diagnosing, u"E"_s, {}},
        {u"diagnosis.note"_s, QT_TRANSLATE_NOOP("action", "Note on the item (Esc leaves it)"), diagnosing, u"/"_s, {}},
        {u"diagnosis.clear"_s, QT_TRANSLATE_NOOP("action", "Clear the answer"), diagnosing, u"Backspace"_s, {}},
        {u"diagnosis.item"_s, QT_TRANSLATE_NOOP("action", "Item above, below, first, last"), diagnosing, u"Up; Down; Home; End"_s, {}},
        {u"diagnosis.dimension"_s, QT_TRANSLATE_NOOP("action", "Dimension before, after"), diagnosing, u"PgUp; PgDown"_s, {}},
        {u"diagnosis.field"_s, QT_TRANSLATE_NOOP("action", "Field mode: one item, large, nothing beside it"), diagnosing, u"F9"_s, {}},
        {u"diagnosis.both"_s, QT_TRANSLATE_NOOP("action", "Both languages of the form"), diagnosing, u"F8"_s, {}},
        {u"diagnosis.words"_s, QT_TRANSLATE_NOOP("action", "Form in plain lines, for screen readers"), diagnosing, u"F7"_s, {}},
        {u"diagnosis.new"_s, QT_TRANSLATE_NOOP("action", "New assessment…"), diagnosing, {}, u"list-add"_s},
        {u"diagnosis.photos"_s, QT_TRANSLATE_NOOP("action", "Photographs of the visit…"), diagnosing, {}, u"photo"_s},
        {u"diagnosis.print"_s, QT_TRANSLATE_NOOP("action", "Print blank form…"), diagnosing, {}, u"document-print"_s},
        {u"diagnosis.freeze"_s, QT_TRANSLATE_NOOP("action", "Freeze assessment"), diagnosing, {}, {}},
        {u"diagnosis.confirm"_s, QT_TRANSLATE_NOOP("action", "Confirm the answer of the round before"), diagnosing, u"C"_s, {}},
        {u"diagnosis.view"_s, QT_TRANSLATE_NOOP("action", "Next view: form, rounds, comparison"), diagnosing, u"F6"_s, {}},
        {u"diagnosis.rounds"_s, QT_TRANSLATE_NOOP("action", "Rounds and raters"), diagnosing, {}, {}},
        {u"diagnosis.compare"_s, QT_TRANSLATE_NOOP("action", "Compare rounds, company and consultant"), diagnosing, {}, {}},
        {u"diagnosis.link"_s, QT_TRANSLATE_NOOP("action", "Link the item to a PoC"), diagnosing, u"Ctrl+L"_s, {}},

        {u"plan.add"_s, QT_TRANSLATE_NOOP("action", "Add task"), planning, u"Ins"_s, u"list-add"_s},
        {u"plan.edit"_s, QT_TRANSLATE_NOOP("action", "Type into the cell"), planning, u"F2"_s, {}},
        {u"plan.remove"_s, QT_TRANSLATE_NOOP("action", "Delete tasks"), planning, u"Del"_s, u"edit-delete"_s},
        {u"plan.milestone"_s, QT_TRANSLATE_NOOP("action", "Milestone or task"), planning, u"M"_s, u"flag"_s},
        {u"plan.link"_s, QT_TRANSLATE_NOOP("action", "Link tasks"), planning, u"L"_s, {}},
        {u"plan.later"_s, QT_TRANSLATE_NOOP("action", "Move task a day later"), planning, u"Alt+Right"_s, {}},
        {u"plan.earlier"_s, QT_TRANSLATE_NOOP("action", "Move task a day earlier"), planning, u"Alt+Left"_s, {}},
        {u"plan.longer"_s, QT_TRANSLATE_NOOP("action", "Make task a day longer"), planning, u"Shift+Alt+Right"_s, {}},
        {u"plan.shorter"_s, QT_TRANSLATE_NOOP("action", "Make task a day shorter"), planning, u"Shift+Alt+Left"_s, {}},
        {u"plan.more"_s, QT_TRANSLATE_NOOP("action", "10% more done"), planning, u"Alt+Up"_s, {}},
        {u"plan.less"_s, QT_TRANSLATE_NOOP("action", "10% less done"), planning, u"Alt+Down"_s, {}},
        {u"plan.indent"_s, QT_TRANSLATE_NOOP("action", "Indent task"), planning, u"Ctrl+Right"_s, {}},
        {u"plan.outdent"_s, QT_TRANSLATE_NOOP("action", "Outdent task"), planning, u"Ctrl+Left"_s, {}},
        {u"plan.up"_s, QT_TRANSLATE_NOOP("action", "Move task up"), planning, u"Ctrl+Shift+Up"_s, u"arrow-up"_s},
        {u"plan.down"_s, QT_TRANSLATE_NOOP("action", "Move task down"), planning, u"Ctrl+Shift+Down"_s, u"arrow-down"_s},
        {u"plan.fit"_s, QT_TRANSLATE_NOOP("action", "Whole plan in sight"), planning, u"F"_s, {}},
        {u"plan.today"_s, QT_TRANSLATE_NOOP("action", "Show today in the plan"), planning, u"T"_s, {}},
        {u"plan.zoomIn"_s, QT_TRANSLATE_NOOP("action", "Zoom in on time"), planning, u"+; ="_s, {}},
        {u"plan.side"_s, QT_TRANSLATE_NOOP("action", "Show or hide the panel beside the plan"), planning, u"I"_s, u"sidebar-expand"_s},
        {u"plan.task"_s, QT_TRANSLATE_NOOP("action", "All fields of the task"), planning, u"Alt+Return; Alt+Enter"_s, {}},
        {u"plan.project"_s, QT_TRANSLATE_NOOP("action", "Fields of the plan"), planning, {}, {}},
        {u"plan.resources"_s, QT_TRANSLATE_NOOP("action", "Resources"), planning, {}, {}},
        {u"plan.baselines"_s, QT_TRANSLATE_NOOP("action", "Baselines and variance"), planning, {}, {}},
        {u"plan.risk"_s, QT_TRANSLATE_NOOP("action", "Risk: by when with which chance"), planning, {}, {}},
        {u"plan.level"_s, QT_TRANSLATE_NOOP("action", "Level the resources of the plan…"), planning, {}, u"office-chart-bar"_s},
        {u"plan.review"_s, QT_TRANSLATE_NOOP("action", "Review and comments"), planning, {}, {}},
        {u"plan.zoomOut"_s, QT_TRANSLATE_NOOP("action", "Zoom out of time"), planning, u"-"_s, {}},

        {u"plan.copy"_s, QT_TRANSLATE_NOOP("action", "Copy tasks as a table"), planning, u"Ctrl+C"_s, u"edit-copy"_s},
        {u"plan.paste"_s, QT_TRANSLATE_NOOP("action", "Paste rows of a spreadsheet"), planning, u"Ctrl+V"_s, {}},
        {u"plan.collapseAll"_s, QT_TRANSLATE_NOOP("action", "Close all summaries"), planning, u"Ctrl+Shift+Left"_s, {}},
        {u"plan.expandAll"_s, QT_TRANSLATE_NOOP("action", "Open all summaries"), planning, u"Ctrl+Shift+Right"_s, {}},
        {u"plan.look"_s, QT_TRANSLATE_NOOP("action", "Filter, groups and colours of the plan"), planning, u"Ctrl+G"_s, {}},

        {u"portfolio.review"_s, QT_TRANSLATE_NOOP("action", "Review submitted plans"), timeline, u"Ctrl+Shift+R"_s, u"view-task"_s, u"portfolio"_s},
        {u"portfolio.level"_s, QT_TRANSLATE_NOOP("action", "Level resources…"), timeline, u"Ctrl+Shift+B"_s, u"office-chart-bar"_s, u"portfolio"_s},
        {u"portfolio.pdf"_s, QT_TRANSLATE_NOOP("action", "Timeline as PDF (A3)…"), timeline, {}, u"document-export"_s, u"portfolio"_s},
        {u"portfolio.print"_s, QT_TRANSLATE_NOOP("action", "Print the timeline…"), timeline, {}, u"document-print"_s, u"portfolio"_s},

        {u"workspace.new"_s, QT_TRANSLATE_NOOP("action", "New workspace…"), workspaces, {}, u"list-add"_s},
        {u"workspace.open"_s, QT_TRANSLATE_NOOP("action", "Open another workspace…"), workspaces, u"Ctrl+O"_s, u"document-open"_s},
        {u"workspace.example"_s, QT_TRANSLATE_NOOP("action", "Open the example centre"), workspaces, {}, {}},
        {u"workspace.write"_s, QT_TRANSLATE_NOOP("action", "Open for writing"), workspaces, {}, {}},
        {u"workspace.backup"_s, QT_TRANSLATE_NOOP("action", "Back up now"), workspaces, {}, u"backup"_s},
    });
}

QStringList menuIds()
{
    return {u"palette"_s, u"help"_s, {}, u"undo"_s, u"redo"_s, {}, u"report.make"_s, {},
            u"workspace.new"_s, u"workspace.open"_s, u"workspace.example"_s, u"workspace.write"_s, u"workspace.backup"_s, {},
            u"language.switch"_s, u"theme.switch"_s, u"text.larger"_s, u"text.smaller"_s, {}, u"go.settings"_s, u"quit"_s};
}

} // namespace axw::shell
