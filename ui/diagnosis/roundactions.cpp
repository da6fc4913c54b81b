// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/roundactions.h"

#include "core/workspace/answerimport.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"

#include <QDir>
#include <QSaveFile>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A company's name as part of a file's name.
QString fileWords(QString name)
{
    for (QChar &letter : name) {
        if (u"\\/:*?\"<>|"_s.contains(letter) || letter < u' ')
            letter = u'_';
    }
    return name.simplified();
}

} // namespace

std::optional<AssessmentId> RoundActions::begin(const StartChoice &choice) const
{
    AssessmentStore &store = m_context.workspace.assessments();
    Result<Assessment> begun = Assessment();
    if (choice.from.isNull()) {
        begun = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Begin assessment"),
                                         [&] { return store.begin(m_client, choice.formKey, choice.round, choice.off, choice.rater); });
    } else {
        begun = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Begin re-assessment"), [&]() -> Result<Assessment> {
            AXW_TRY_ASSIGN(earlier, store.assessment(choice.from));
            return store.beginFrom(earlier, choice.round);
        });
    }
    if (!begun) {
        m_context.prompter.tell(begun.error());
        return std::nullopt;
    }
    return begun->id;
}

std::optional<QString> RoundActions::send(const QString &formKey, Round round, Language language) const
{
    const auto bytes = workspace::answerWorkbook(m_context.workspace, m_client, formKey, round, language);
    if (!bytes) {
        m_context.prompter.tell(bytes.error());
        return std::nullopt;
    }
    const auto client = m_context.workspace.clients().get(m_client);
    const QString words = LocalizedText{u"자가진단"_s, u"self-assessment"_s}.in(language);
    const QString name = u"%1_%2_%3.xlsx"_s.arg(words, fileWords(client ? client->name : QString()), keyOf(round));
    const auto path = m_context.prompter.chooseSaveFile(tr("Save the workbook for the company"), name, {{tr("Excel workbooks"), {u"xlsx"_s}}});
    if (!path)
        return std::nullopt;
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        m_context.prompter.tell(Error{Error::Kind::Io, tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(*path), file.errorString()), {}});
        return std::nullopt;
    }
    return tr("%1 was written. Send it to the company, and take it in when it comes back.").arg(QDir::toNativeSeparators(*path));
}

std::optional<RoundActions::TakenIn> RoundActions::takeIn(Round round) const
{
    const auto path = m_context.prompter.chooseOpenFile(tr("Take in the company's answers"), {{tr("Excel workbooks"), {u"xlsx"_s}}});
    if (!path)
        return std::nullopt;
    const auto taken = workspace::importAnswers(m_context.workspace, m_client, *path, round);
    if (!taken) {
        m_context.prompter.tell(taken.error());
        return std::nullopt;
    }
    if (!taken->remarks.isEmpty())
        m_context.prompter.tell(taken->remarks.join(u'\n'));
    return TakenIn{taken->assessment.id, tr("%n answer(s) of the company were taken in.", nullptr, taken->changed)};
}

} // namespace axw::diagnosis
