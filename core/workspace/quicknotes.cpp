// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quicknotes.h"

#include "core/base/clock.h"
#include "core/base/korean.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using clients::QuickNote;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

} // namespace

Result<std::vector<QuickNote>> waitingNotes(Workspace &workspace, ClientId client)
{
    AXW_TRY_ASSIGN(notes, workspace.clients().of<QuickNote>(client));
    std::erase_if(notes, [](const QuickNote &note) { return !note.isWaiting(); });
    std::ranges::stable_sort(notes, {}, &QuickNote::noted);
    return notes;
}

QString notedLine(const QuickNote &note)
{
    return u"[%1] %2"_s.arg(seoulTime(note.noted.toMSecsSinceEpoch()).toString(u"yyyy-MM-dd HH:mm"_s), note.said);
}

Result<> assignNote(Workspace &workspace, QuickNoteId id, AssessmentId assessmentId, const diagnosis::ItemKey &item)
{
    AXW_TRY_ASSIGN(note, workspace.clients().find<QuickNote>(id));
    if (!note)
        return fail(Error::Kind::NotFound, Words::tr("This quick note is no longer in the workspace."));
    diagnosis::AssessmentStore &store = workspace.assessments();
    AXW_TRY_ASSIGN(assessment, store.assessment(assessmentId));
    const auto with = [&](const QString &before) { return normalText(before.isEmpty() ? notedLine(*note) : before + u'\n' + notedLine(*note)); };
    if (assessment.formRecord.isNull()) {
        AXW_TRY_ASSIGN(answers, store.answers(assessmentId));
        diagnosis::Answer answer = answers.value(item.item);
        answer.note = with(answer.note);
        AXW_TRY(store.setAnswer(assessmentId, item.item, answer));
    } else {
        AXW_TRY_ASSIGN(filling, store.fill(assessmentId, {}, workspace.person()));
        const auto place = filling->placeOf(item);
        if (!place)
            return fail(Error::Kind::NotFound, Words::tr("This question is not in the form any more."), item.item);
        diagnosis::Beside beside = filling->beside(*place);
        beside.note = with(beside.note);
        AXW_TRY(store.setBeside(*filling, *place, beside));
    }
    note->assessment = assessmentId;
    note->item = item.item;
    return workspace.clients().put(*note);
}

} // namespace axw::workspace
