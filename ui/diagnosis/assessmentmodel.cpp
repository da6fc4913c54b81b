// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/assessmentmodel.h"

#include "core/diagnosis/builtin.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

AssessmentModel::AssessmentModel(workspace::Workspace &workspace, AssessmentId id, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_id(id)
{
    connect(&workspace, &workspace::Workspace::changed, this, &AssessmentModel::follow);
}

Result<> AssessmentModel::reload()
{
    AssessmentStore &store = m_workspace.assessments();
    AXW_TRY_ASSIGN(assessment, store.assessment(m_id));
    AXW_TRY_ASSIGN(form, store.form(assessment));
    AXW_TRY_ASSIGN(answers, store.answers(m_id));
    m_assessment = assessment;
    m_form = form;
    m_answers = answers;
    m_scores = score(m_form, m_answers, m_assessment.dimensionsOff());
    return readAround();
}

/// Files, data requests and the round before: what belongs to the assessment but lies elsewhere.
Result<> AssessmentModel::readAround()
{
    AXW_TRY_ASSIGN(files, m_workspace.clients().of<clients::Attachment>(m_assessment.client));
    m_files.clear();
    for (const clients::Attachment &file : files) {
        if (file.subject == m_id.uuid())
            m_files[file.item].push_back(file);
    }
    AXW_TRY_ASSIGN(requests, m_workspace.clients().of<clients::DataRequest>(m_assessment.client));
    m_requested.clear();
    for (const clients::DataRequest &request : requests) {
        if (request.state == clients::DataRequestState::Asked || request.state == clients::DataRequestState::Partial)
            m_requested.insert(request.item);
    }
    m_earlier.reset();
    AXW_TRY_ASSIGN(before, m_workspace.assessments().roundBefore(m_assessment));
    if (before) {
        AXW_TRY_ASSIGN(scores, m_workspace.assessments().scores(*before));
        m_earlier = scores;
        m_earlierName = keyOf(before->round);
    }
    return {};
}

void AssessmentModel::follow(const journal::Changes &changes)
{
    const bool mine = changes.touches("assessment") || changes.touches("answer") || changes.touches("attachment")
                      || changes.touches("data_request");
    if (!mine)
        return;
    const Answers before = m_answers;
    if (!reload()) {
        Q_EMIT gone();
        return;
    }
    Q_EMIT changed();
    if (m_writing)
        return;
    for (const Dimension &dimension : m_form.dimensions) {
        for (const Item &item : dimension.items) {
            if (changes.touches("answer", answerId(m_id, item.key).uuid()) && before.value(item.key) != m_answers.value(item.key)) {
                Q_EMIT changedElsewhere(item.key);
                return;
            }
        }
    }
}

bool AssessmentModel::isReadOnly() const
{
    return m_assessment.isFrozen() || m_workspace.isReadOnly();
}

ItemState AssessmentModel::state(const QString &item) const
{
    ItemState state;
    state.answer = m_answers.value(item);
    state.requested = m_requested.contains(item);
    state.frozen = isReadOnly();
    for (const clients::Attachment &file : files(item))
        ++(file.mediaType.startsWith(u"image/") ? state.photos : state.files);
    return state;
}

std::vector<clients::Attachment> AssessmentModel::files(const QString &item) const
{
    const auto found = m_files.find(item);
    return found == m_files.end() ? std::vector<clients::Attachment>() : found->second;
}

QString AssessmentModel::nextUnanswered(const QString &after) const
{
    QStringList open;
    qsizetype from = 0;
    for (const DimensionScore &dimension : m_scores.dimensions) {
        for (const ItemScore &item : dimension.items) {
            if (!dimension.switchedOff && (item.answer.mark == Mark::Absent || item.answer.checkAgain) && item.key != after)
                open << item.key;
            if (item.key == after)
                from = open.size();
        }
    }
    return open.isEmpty() ? QString() : open.at(from % open.size());
}

int AssessmentModel::count(Mark mark) const
{
    int count = 0;
    for (const DimensionScore &dimension : m_scores.dimensions) {
        if (dimension.switchedOff)
            continue;
        count += int(std::count_if(dimension.items.begin(), dimension.items.end(),
                                   [mark](const ItemScore &item) { return item.answer.mark == mark; }));
    }
    return count;
}

int AssessmentModel::againCount() const
{
    int count = 0;
    for (const DimensionScore &dimension : m_scores.dimensions) {
        if (!dimension.switchedOff)
            count += int(std::count_if(dimension.items.begin(), dimension.items.end(), [](const ItemScore &item) { return item.answer.checkAgain; }));
    }
    return count;
}

template<class Write>
Result<> AssessmentModel::write(const char *label, const QString &group, Write write)
{
    const QScopedValueRollback writing(m_writing, true);
    journal::EditOptions options;
    options.group = group;
    return m_workspace.edit(label, write, options);
}

Result<> AssessmentModel::setAnswer(const char *label, const QString &item, const Answer &answer, const QString &group)
{
    return write(label, group, [&] { return m_workspace.assessments().setAnswer(m_id, item, answer); });
}

Result<> AssessmentModel::setLevel(const QString &item, int level)
{
    Answer answer = m_answers.value(item);
    answer.mark = Mark::Level;
    answer.level = level;
    answer.checkAgain = false;
    return setAnswer(QT_TRANSLATE_NOOP("edit", "Answer item"), item, answer);
}

Result<> AssessmentModel::setMark(const QString &item, Mark mark)
{
    Answer answer = m_answers.value(item);
    answer.mark = mark;
    answer.level = 0;
    answer.checkAgain = false;
    return setAnswer(QT_TRANSLATE_NOOP("edit", "Answer item"), item, answer);
}

Result<> AssessmentModel::setEvidence(const QString &item, Evidence evidence)
{
    Answer answer = m_answers.value(item);
    answer.evidence = evidence;
    answer.checkAgain = false; // who grades the evidence has looked at it
    return setAnswer(QT_TRANSLATE_NOOP("edit", "Change evidence grade"), item, answer);
}

Result<> AssessmentModel::confirm(const QString &item)
{
    Answer answer = m_answers.value(item);
    answer.checkAgain = false;
    return setAnswer(QT_TRANSLATE_NOOP("edit", "Confirm answer"), item, answer);
}

Result<> AssessmentModel::setNote(const QString &item, const QString &note, const QString &group)
{
    Answer answer = m_answers.value(item);
    answer.note = note;
    return setAnswer(QT_TRANSLATE_NOOP("edit", "Write note on item"), item, answer, group);
}

Result<> AssessmentModel::requestData(const QString &item, const QString &what)
{
    if (m_requested.contains(item))
        return {};
    return write(QT_TRANSLATE_NOOP("edit", "Request data"), {}, [&] {
        clients::DataRequest request;
        request.client = m_assessment.client;
        request.what = what;
        request.item = item;
        request.asked = m_workspace.clock().today();
        request.due = request.asked.addDays(7);
        return m_workspace.clients().put(request);
    });
}

Result<> AssessmentModel::attach(const QString &item, const QStringList &paths)
{
    for (const QString &path : paths) {
        clients::Attachment about;
        about.client = m_assessment.client;
        about.subject = m_id.uuid();
        about.item = item;
        about.name = QFileInfo(path).fileName();
        const QScopedValueRollback writing(m_writing, true);
        AXW_TRY(m_workspace.attach(about, path));
    }
    return {};
}

Result<> AssessmentModel::removeFile(const QString &item, int at)
{
    const auto all = files(item);
    if (at < 0 || size_t(at) >= all.size())
        return {};
    return write(QT_TRANSLATE_NOOP("edit", "Remove evidence"), {},
                 [&] { return m_workspace.clients().drop<clients::Attachment>(all.at(size_t(at)).id); });
}

Result<> AssessmentModel::switchDimension(const QString &key, bool off)
{
    SwitchedOff dimensions = m_assessment.dimensionsOff();
    if (off)
        dimensions.insert(key);
    else
        dimensions.remove(key);
    return write(QT_TRANSLATE_NOOP("edit", "Choose dimensions"), {},
                 [&] { return m_workspace.assessments().setDimensionsOff(m_id, dimensions); });
}

Result<> AssessmentModel::freeze()
{
    return write(QT_TRANSLATE_NOOP("edit", "Freeze assessment"), {},
                 [&] { return m_workspace.assessments().freeze(m_id, m_workspace.person()); });
}

} // namespace axw::diagnosis
