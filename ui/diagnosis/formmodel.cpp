// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/formmodel.h"

#include "core/base/korean.h"
#include "core/diagnosis/formscores.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using forms::Place;

namespace {

/// The form's language that is meant: "한국어 (ko)", "Korean (ko)" or "ko" for Korean. Empty for the form's default.
QString languageOf(const forms::Form &form, Language language)
{
    const QString code = languageCode(language);
    for (const QString &each : form.languages) {
        if (each.compare(code, Qt::CaseInsensitive) == 0 || each.contains(u'(' + code + u')', Qt::CaseInsensitive))
            return each;
    }
    return {};
}

} // namespace

FormModel::FormModel(workspace::Workspace &workspace, AssessmentId id, Language language, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_id(id), m_language(language)
{
    connect(&workspace, &workspace::Workspace::changed, this, &FormModel::follow);
}

Result<> FormModel::reload()
{
    AXW_TRY_ASSIGN(assessment, m_workspace.assessments().assessment(m_id));
    AXW_TRY_ASSIGN(rules, m_workspace.assessments().rulebook(assessment));
    AXW_TRY_ASSIGN(filling, m_workspace.assessments().fill(m_id, languageOf(rules->form(), m_language), m_workspace.person()));
    AXW_TRY_ASSIGN(scored, m_workspace.assessments().form(assessment));
    m_filling = std::move(filling);
    m_earlier.reset();
    m_scored = scored;
    m_title = m_filling->form().settings.title;
    if (m_title.isEmpty())
        m_title = assessment.formKey;
    return readAround();
}

/// Files, data requests and the round before: what belongs to the assessment but lies elsewhere.
Result<> FormModel::readAround()
{
    m_sections = formSections(*m_filling);
    const Assessment &assessment = m_filling->assessment();
    AXW_TRY_ASSIGN(files, m_workspace.clients().of<clients::Attachment>(assessment.client));
    m_files.clear();
    for (const clients::Attachment &file : files) {
        if (file.subject == m_id.uuid())
            m_files[file.item].push_back(file);
    }
    AXW_TRY_ASSIGN(requests, m_workspace.clients().of<clients::DataRequest>(assessment.client));
    m_requested.clear();
    for (const clients::DataRequest &request : requests) {
        if (request.state == clients::DataRequestState::Asked || request.state == clients::DataRequestState::Partial)
            m_requested.insert(request.item);
    }
    return readEarlier();
}

Result<> FormModel::readEarlier()
{
    const Assessment &assessment = m_filling->assessment();
    if (m_scored.dimensions.empty() || m_earlier)
        return {};
    AXW_TRY_ASSIGN(before, m_workspace.assessments().roundBefore(assessment));
    if (before) {
        AXW_TRY_ASSIGN(scores, m_workspace.assessments().scores(*before));
        m_earlier = scores;
        m_earlierName = keyOf(before->round);
    }
    return {};
}

void FormModel::follow(const journal::Changes &changes)
{
    const bool mine = changes.touches("assessment") || changes.touches("answer") || changes.touches("repeat_instance")
                      || changes.touches("attachment") || changes.touches("data_request");
    if (!mine)
        return;
    if (const auto read = m_writing ? readAround() : reload(); !read) {
        Q_EMIT gone();
        return;
    }
    Q_EMIT changed();
    if (m_writing || changes.everything)
        return;
    for (const FormSection &section : m_sections) {
        for (const FormRow &row : section.rows) {
            if (row.kind == FormRow::Kind::Question && changes.touches("answer", answerId(m_id, m_filling->keyOf(row.place)).uuid())) {
                Q_EMIT changedElsewhere(row.key);
                return;
            }
        }
    }
}

bool FormModel::isReadOnly() const
{
    return assessment().isFrozen() || m_workspace.isReadOnly();
}

/// A form without a column for one of the two languages has not forgotten to translate: nothing is missed then.
TwoTexts FormModel::textsOf(const Place &place, const forms::Texts &texts) const
{
    const forms::Session &session = m_filling->session();
    const QString mine = languageOf(m_filling->form(), m_language);
    const QString other = languageOf(m_filling->form(), otherThan(m_language));
    if (mine.isEmpty() || other.isEmpty())
        return {session.shown(place, texts), {}};
    const auto in = [&](const QString &language) {
        const QString words = texts.value(language);
        return words.isEmpty() ? QString() : session.shown(place, {{QString(), words}});
    };
    const LocalizedText words = m_language == Language::Korean ? LocalizedText{in(mine), in(other)} : LocalizedText{in(other), in(mine)};
    return words == LocalizedText() ? TwoTexts{session.shown(place, texts), {}} : twoTexts(words, m_language, m_both);
}

Question FormModel::question(const Place &place) const
{
    const forms::Session &session = m_filling->session();
    const forms::Node &node = m_filling->form().nodes[size_t(place.node)];
    const forms::Standing standing = session.standing(place);
    Question question;
    question.key = textOf(m_filling->keyOf(place));
    question.name = node.name;
    question.type = node.type;
    question.appearance = node.appearance;
    question.parameters = node.parameters;
    const TwoTexts label = textsOf(place, node.label);
    question.label = label.first.isEmpty() ? node.name : label.first;
    question.otherLabel = label.second;
    const TwoTexts hint = textsOf(place, node.hint);
    question.hint = hint.first;
    question.otherHint = hint.second;
    question.value = standing.kept;
    if (const forms::ChoiceList *list = session.list(place)) {
        for (const int at : session.choices(place)) {
            const forms::Choice &choice = list->choices[size_t(at)];
            const TwoTexts offered = textsOf(place, choice.label);
            question.choices.push_back({choice.name, offered.first.isEmpty() ? choice.name : offered.first, offered.second});
        }
    }
    question.required = standing.required;
    question.frozen = isReadOnly();
    question.readOnly = standing.readOnly || question.frozen;
    const bool scored = isScored(m_filling->form(), node);
    question.founded = scored || node.evidence;
    if (scored)
        question.dimension = node.dimension;
    question.violation = session.violation(place).value_or(QString());
    question.trouble = standing.trouble;
    question.beside = m_filling->beside(place);
    if (const auto files = m_files.find(question.key); files != m_files.end()) {
        for (const clients::Attachment &file : files->second)
            question.files << file.name;
    }
    question.requested = m_requested.contains(question.key);
    return question;
}

QString FormModel::worked(const Place &place) const
{
    return forms::textOf(m_filling->session().standing(place).answer);
}

QString FormModel::sectionOf(const QString &question) const
{
    for (const FormSection &section : m_sections) {
        for (const FormRow &row : section.rows) {
            if (row.kind == FormRow::Kind::Question && row.key == question)
                return section.key;
        }
    }
    return {};
}

const FormSection *FormModel::section(const QString &key) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [&](const FormSection &each) { return each.key == key; });
    return found == m_sections.end() ? nullptr : &*found;
}

QString FormModel::nextUnanswered(const QString &after) const
{
    QStringList open;
    qsizetype from = 0;
    for (const FormSection &section : m_sections) {
        for (const FormRow &row : section.rows) {
            if (row.kind != FormRow::Kind::Question)
                continue;
            if (row.key == after) {
                from = open.size();
                continue;
            }
            const forms::Standing standing = m_filling->session().standing(row.place);
            if (standing.answer.isEmpty() && !standing.readOnly && !m_filling->beside(row.place).unknown)
                open << row.key;
        }
    }
    return open.isEmpty() ? QString() : open.at(from % open.size());
}

Result<Place> FormModel::placeOf(const QString &question) const
{
    const auto place = m_filling->placeOf(itemKeyFrom(question));
    if (!place)
        return fail(Error::Kind::NotFound, tr("This question is not in the form any more."), question);
    return *place;
}

/// The filling takes the change over and the file writes it; when that fails, the filling is read anew.
template<class Write>
Result<> FormModel::write(const char *label, const QString &group, Write write)
{
    journal::EditOptions options;
    options.group = group;
    Result<> done;
    {
        const QScopedValueRollback writing(m_writing, true);
        done = m_workspace.edit(label, write, options);
    }
    if (!done) {
        if (const auto read = reload(); !read)
            return read;
    }
    return done;
}

Result<> FormModel::setValue(const QString &question, const QString &value, const QString &group)
{
    AXW_TRY_ASSIGN(place, placeOf(question));
    return write(QT_TRANSLATE_NOOP("edit", "Answer item"), group,
                 [&] { return m_workspace.assessments().setValue(*m_filling, place, value); });
}

Result<> FormModel::setBeside(const char *label, const QString &question, const Beside &beside, const QString &group)
{
    AXW_TRY_ASSIGN(place, placeOf(question));
    return write(label, group, [&] { return m_workspace.assessments().setBeside(*m_filling, place, beside); });
}

Result<> FormModel::setUnknown(const QString &question, bool unknown)
{
    AXW_TRY_ASSIGN(place, placeOf(question));
    Beside beside = m_filling->beside(place);
    beside.unknown = unknown;
    beside.checkAgain = false;
    return setBeside(QT_TRANSLATE_NOOP("edit", "Answer item"), question, beside);
}

Result<> FormModel::setEvidence(const QString &question, Evidence evidence)
{
    AXW_TRY_ASSIGN(place, placeOf(question));
    Beside beside = m_filling->beside(place);
    beside.evidence = evidence;
    beside.checkAgain = false; // who grades the evidence has looked at it
    return setBeside(QT_TRANSLATE_NOOP("edit", "Change evidence grade"), question, beside);
}

Result<> FormModel::confirm(const QString &question)
{
    AXW_TRY_ASSIGN(place, placeOf(question));
    Beside beside = m_filling->beside(place);
    beside.checkAgain = false;
    return setBeside(QT_TRANSLATE_NOOP("edit", "Confirm answer"), question, beside);
}

Result<> FormModel::setNote(const QString &question, const QString &note, const QString &group)
{
    AXW_TRY_ASSIGN(place, placeOf(question));
    Beside beside = m_filling->beside(place);
    beside.note = note;
    return setBeside(QT_TRANSLATE_NOOP("edit", "Write note on item"), question, beside, group);
}

Result<> FormModel::addInstance(const Place &repeat)
{
    return write(QT_TRANSLATE_NOOP("edit", "Add to the list of a form"), {},
                 [&] { return m_workspace.assessments().addInstance(*m_filling, repeat); });
}

Result<> FormModel::removeInstance(const Place &instance)
{
    return write(QT_TRANSLATE_NOOP("edit", "Remove from the list of a form"), {},
                 [&] { return m_workspace.assessments().removeInstance(*m_filling, instance); });
}

clients::Attachment FormModel::attachmentFor(const QString &question, const QString &path) const
{
    clients::Attachment about;
    about.client = assessment().client;
    about.subject = m_id.uuid();
    about.item = question;
    about.name = normalLine(QFileInfo(path).fileName());
    return about;
}

Result<> FormModel::answerWithFile(const QString &question, const QString &path)
{
    AXW_TRY_ASSIGN(place, placeOf(question));
    const clients::Attachment about = attachmentFor(question, path);
    const QScopedValueRollback writing(m_writing, true);
    const auto done = m_workspace.attach(about, path, [&] { return m_workspace.assessments().setValue(*m_filling, place, about.name); });
    if (done)
        return {};
    AXW_TRY(reload());
    return fail(done.error());
}

Result<> FormModel::attach(const QString &question, const QStringList &paths)
{
    const QScopedValueRollback writing(m_writing, true);
    for (const QString &path : paths)
        AXW_TRY(m_workspace.attach(attachmentFor(question, path), path));
    return {};
}

Result<> FormModel::removeFile(const QString &question, int at)
{
    const auto files = m_files.find(question);
    if (files == m_files.end() || at < 0 || size_t(at) >= files->second.size())
        return {};
    const auto file = files->second[size_t(at)];
    return write(QT_TRANSLATE_NOOP("edit", "Remove evidence"), {}, [&]() -> Result<> {
        AXW_TRY(m_workspace.clients().drop<clients::Attachment>(file.id));
        AXW_TRY_ASSIGN(place, placeOf(question));
        const forms::Node &node = m_filling->form().nodes[size_t(place.node)];
        const bool isAnswer = node.type == forms::Type::Image || node.type == forms::Type::Audio || node.type == forms::Type::Video
                              || node.type == forms::Type::File;
        if (isAnswer && m_filling->stored(place).value == file.name)
            return m_workspace.assessments().setValue(*m_filling, place, {});
        return {};
    });
}

Result<> FormModel::requestData(const QString &question, const QString &what)
{
    if (m_requested.contains(question))
        return {};
    return write(QT_TRANSLATE_NOOP("edit", "Request data"), {}, [&] {
        clients::DataRequest request;
        request.client = assessment().client;
        request.what = what;
        request.item = question;
        request.asked = m_workspace.clock().today();
        request.due = request.asked.addDays(7);
        return m_workspace.clients().put(request);
    });
}

Result<> FormModel::freeze()
{
    AXW_TRY(write(QT_TRANSLATE_NOOP("edit", "Freeze assessment"), {},
                  [&] { return m_workspace.assessments().freeze(m_id, m_workspace.person()); }));
    AXW_TRY(reload());
    Q_EMIT changed();
    return {};
}

} // namespace axw::diagnosis
