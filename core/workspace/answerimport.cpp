// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/answerimport.h"

#include "core/diagnosis/answersheet.h"
#include "core/diagnosis/filling.h"
#include "core/diagnosis/builtin.h"
#include "core/forms/translations.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using diagnosis::Assessment;
using diagnosis::Rater;
using diagnosis::ReturnedRow;
using diagnosis::ReturnedSheet;
using diagnosis::Round;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

constexpr qint64 largestFile = qint64(32) << 20;
constexpr qsizetype mostMistakes = 50;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Words::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > largestFile)
        return fail(Error::Kind::Invalid, Words::tr("%1 is too large for a file of answers.").arg(QDir::toNativeSeparators(path)));
    return file.readAll();
}

/// The open assessment the answers go into, or the one that would be begun.
struct Target
{
    Assessment assessment;
    bool isThere = false;
};

/// A company's rating that is not begun takes the version of the consultant's assessment of the same round, or the two
/// could not be held against each other.
Result<Target> targetOf(Workspace &workspace, ClientId client, const QString &formKey, Round round, Rater rater)
{
    AXW_TRY_ASSIGN(newest, workspace.assessments().newest(client, formKey, round, rater));
    if (newest && newest->isFrozen())
        return fail(Error::Kind::ReadOnly, Words::tr("The %1 assessment with the form “%2” is frozen since %3; its answers stay as they are.")
                                               .arg(keyOf(round), formKey, newest->frozenAt.date().toString(Qt::ISODate)));
    if (newest)
        return Target{*newest, true};
    AXW_TRY_ASSIGN(fresh, workspace.assessments().prepared(client, formKey, round, rater));
    if (rater == Rater::Company) {
        AXW_TRY_ASSIGN(beside, workspace.assessments().newest(client, formKey, round, Rater::Consultant));
        if (beside) {
            fresh.setDimensionsOff(beside->dimensionsOff());
            fresh.formRecord = beside->formRecord;
            fresh.formVersion = beside->formVersion;
        }
    }
    return Target{fresh, false};
}

Result<bool> isOf(Workspace &workspace, const ReturnedSheet &returned, const Assessment &assessment)
{
    if (returned.head.formVersion != assessment.formVersion)
        return false;
    AXW_TRY_ASSIGN(rules, workspace.assessments().rulebook(assessment));
    return diagnosis::askedHash(rules->form()) == returned.hash;
}

/// A new assessment in the version of the form that the file was made with: while the company filled it in, a newer one
/// may have come. Two devices may have numbered different workbooks alike: what is asked decides.
Result<Assessment> inItsVersion(Workspace &workspace, const ReturnedSheet &returned, const Assessment &fresh)
{
    AXW_TRY_ASSIGN(fits, isOf(workspace, returned, fresh));
    if (fits)
        return fresh;
    Assessment other = fresh;
    other.formVersion = returned.head.formVersion;
    AXW_TRY_ASSIGN(records, workspace.forms().all());
    for (const diagnosis::FormRecord &record : records) {
        if (record.key != fresh.formKey || record.version != other.formVersion)
            continue;
        other.formRecord = record.id;
        if (const auto same = isOf(workspace, returned, other); same && *same) // one whose workbook is not here is none
            return other;
    }
    other.formRecord = {};
    if (diagnosis::builtinForm(other.formKey, other.formVersion)) {
        AXW_TRY_ASSIGN(same, isOf(workspace, returned, other));
        if (same)
            return other;
    }
    return fresh;
}

Result<> checkFits(Workspace &workspace, const ReturnedSheet &returned, ClientId client, const Target &target)
{
    if (returned.head.client != client) {
        AXW_TRY_ASSIGN(named, workspace.clients().get(client));
        return fail(Error::Kind::Invalid, Words::tr("This file was made for %1, not for %2.").arg(returned.head.clientName, named.name));
    }
    AXW_TRY_ASSIGN(fits, isOf(workspace, returned, target.assessment));
    if (fits)
        return {};
    const Assessment &assessment = target.assessment;
    if (returned.head.formVersion != assessment.formVersion && target.isThere)
        return fail(Error::Kind::Conflict, Words::tr("This file was made with version %1 of the form %2, but the assessment that is open has version %3. Freeze or remove that one, or make a new file and have the answers copied into it.")
                                               .arg(returned.head.formVersion).arg(assessment.formKey).arg(assessment.formVersion));
    if (returned.head.formVersion != assessment.formVersion)
        return fail(Error::Kind::Conflict, Words::tr("This file was made with version %1 of the form %2, which this workspace does not hold. Import that version of the form first, or make a new file and have the answers copied into it.")
                                               .arg(returned.head.formVersion).arg(assessment.formKey));
    return fail(Error::Kind::Conflict, Words::tr("This file was made with another form than the %1 of this workspace. Make a new file and have the answers copied into it.").arg(assessment.formKey));
}

/// Puts the rows into the assessment and collects what is wrong.
class Taker
{
public:
    Taker(Workspace &workspace, const ReturnedSheet &sheet, diagnosis::Filling &filling) : m_workspace(workspace), m_sheet(sheet), m_filling(filling) {}

    Result<> take(AnswersImport &import)
    {
        std::vector<std::pair<forms::Place, const ReturnedRow *>> rows;
        for (const ReturnedRow &row : m_sheet.rows) {
            if (const auto place = forms::placeOf(m_filling.form(), row.path))
                rows.emplace_back(*place, &row);
            else
                wrong(row, Words::tr("the form has no such question"));
        }
        // In the form's order, as a person would: what follows from an answer is known when the next one comes.
        std::sort(rows.begin(), rows.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
        for (const auto &[place, row] : rows)
            AXW_TRY(takeRow(place, *row, import));
        for (const auto &[place, row] : rows) {
            if (row->answer.text.isEmpty())
                continue;
            if (const auto violation = m_filling.session().violation(place))
                wrong(*row, *violation);
            else if (!m_filling.session().standing(place).relevant)
                import.remarks += told(*row, Words::tr("this question is not asked as the others are answered; the answer is kept and does not count"));
        }
        if (!m_mistakes.isEmpty())
            return fail(Error::Kind::Invalid, m_mistakes.join(u'\n'));
        return {};
    }

private:
    Workspace &m_workspace;
    const ReturnedSheet &m_sheet;
    diagnosis::Filling &m_filling;
    QStringList m_mistakes;

    QString told(const ReturnedRow &row, const QString &why) const
    {
        return Words::tr("%1, row %2, column %3: %4").arg(m_sheet.sheet).arg(row.row).arg(m_sheet.answerColumn, why);
    }
    void wrong(const ReturnedRow &row, const QString &why)
    {
        if (m_mistakes.size() < mostMistakes)
            m_mistakes += told(row, why);
    }

    Result<> takeRow(const forms::Place &place, const ReturnedRow &row, AnswersImport &import)
    {
        diagnosis::TypedAnswer typed;
        if (!row.answer.text.isEmpty()) {
            const auto read = diagnosis::typedAnswer(m_filling.session(), place, row.answer, m_sheet.head.language, m_workspace.clock().today());
            if (!read) {
                wrong(row, read.error().sentence);
                return {};
            }
            typed = *read;
        }
        bool changed = false;
        if (!typed.code.isEmpty() && typed.code != m_filling.stored(place).value) {
            if (const auto set = m_workspace.assessments().setValue(m_filling, place, typed.code); !set) {
                if (set.error().kind != Error::Kind::Invalid)
                    return set;
                wrong(row, set.error().sentence);
                return {};
            }
            changed = true;
        }
        diagnosis::Beside beside = m_filling.beside(place);
        beside.unknown = typed.unknown || (typed.code.isEmpty() && beside.unknown);
        beside.checkAgain = beside.checkAgain && typed.code.isEmpty();
        if (!row.note.isEmpty())
            beside.note = row.note;
        if (beside != m_filling.beside(place)) {
            AXW_TRY(m_workspace.assessments().setBeside(m_filling, place, beside));
            changed = true;
        }
        import.changed += changed ? 1 : 0;
        return {};
    }
};

} // namespace

Result<QByteArray> answerWorkbook(Workspace &workspace, ClientId client, const QString &formKey, Round round, Language language, Rater rater)
{
    AXW_TRY_ASSIGN(target, targetOf(workspace, client, formKey, round, rater));
    AXW_TRY_ASSIGN(named, workspace.clients().get(client));
    AXW_TRY_ASSIGN(rules, workspace.assessments().rulebook(target.assessment));
    forms::Surroundings surroundings;
    surroundings.clock = &workspace.clock();
    surroundings.language = forms::languageFor(rules->form(), language);
    AXW_TRY_ASSIGN(session, forms::Session::start(rules, surroundings, false));
    AXW_TRY_ASSIGN(book, diagnosis::answerSheet(*session, {formKey, target.assessment.formVersion, client, named.name, language}));
    return files::bookBytes(book);
}

Result<AnswersImport> importAnswers(Workspace &workspace, ClientId client, const QString &path, Round round, Rater rater)
{
    AXW_TRY_ASSIGN(bytes, bytesOf(path));
    AXW_TRY_ASSIGN(returned, diagnosis::readAnswerSheet(bytes));
    AXW_TRY_ASSIGN(target, targetOf(workspace, client, returned.head.formKey, round, rater));
    if (!target.isThere) {
        AXW_TRY_ASSIGN(own, inItsVersion(workspace, returned, target.assessment));
        target.assessment = own;
    }
    AXW_TRY(checkFits(workspace, returned, client, target));
    if (returned.rows.empty())
        return fail(Error::Kind::Invalid, Words::tr("Nothing is filled in: the column “%1” of the sheet “%2” is empty.").arg(returned.answerColumn, returned.sheet));
    AnswersImport import;
    import.rows = int(returned.rows.size());
    AXW_TRY_ASSIGN(done, workspace.edit(QT_TRANSLATE_NOOP("edit", "Import answers"), [&]() -> Result<AssessmentId> {
        if (!target.isThere)
            AXW_TRY(workspace.assessments().begin(target.assessment));
        AXW_TRY_ASSIGN(rules, workspace.assessments().rulebook(target.assessment));
        AXW_TRY_ASSIGN(filling, workspace.assessments().fill(target.assessment.id, forms::languageFor(rules->form(), returned.head.language), workspace.person()));
        AXW_TRY(Taker(workspace, returned, *filling).take(import));
        return target.assessment.id;
    }));
    AXW_TRY_ASSIGN(assessment, workspace.assessments().assessment(done));
    import.assessment = assessment;
    return import;
}

} // namespace axw::workspace
