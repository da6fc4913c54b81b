// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/clients/records.h"
#include "core/diagnosis/assessmentstore.h"
#include "ui/diagnosis/formsections.h"
#include "ui/diagnosis/question.h"
#include "ui/diagnosis/twotexts.h"

#include <QObject>

#include <map>
#include <memory>

namespace axw::journal {
struct Changes;
}
namespace axw::workspace {
class Workspace;
}

namespace axw::diagnosis {

/// One assessment of any form while it is filled: its filling, what is shown of it, and what can be done to it; every
/// function that changes something is one recorded edit. The filling is made anew when somebody else changed it.
class FormModel final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is read before the first reload().
    FormModel(workspace::Workspace &workspace, AssessmentId id, Language language, QObject *parent);

    Result<> reload();

    const Assessment &assessment() const { return m_filling->assessment(); }
    const Filling &filling() const { return *m_filling; }
    const QString &title() const { return m_title; }
    const std::vector<FormSection> &sections() const { return m_sections; }
    bool isReadOnly() const;
    /// Questions come with their words in the other language too, where the form has it.
    void setBoth(bool both) { m_both = both; }

    Question question(const forms::Place &place) const;
    QString label(const forms::Place &place) const { return m_filling->session().label(place); }
    /// What a calculation or a note shows; empty for none.
    QString worked(const forms::Place &place) const;
    /// The key of the section a question is in; empty when it is not shown.
    QString sectionOf(const QString &question) const;
    const FormSection *section(const QString &key) const;
    /// The next question after this one without an answer, round the form's end; empty when there is none.
    QString nextUnanswered(const QString &after) const;
    int missingCount() const { return int(m_filling->session().missing().size()); }
    int violationCount() const { return int(m_filling->session().violations().size()); }

    /// Nothing when the form scores nothing.
    std::optional<Scores> scores() const { return m_filling->scores(); }
    const Form &scoredForm() const { return m_scored; }
    const std::optional<Scores> &earlier() const { return m_earlier; }
    const QString &earlierName() const { return m_earlierName; }

    /// `group`: one spell of typing is one step of undo.
    Result<> setValue(const QString &question, const QString &value, const QString &group);
    Result<> setUnknown(const QString &question, bool unknown);
    Result<> setEvidence(const QString &question, Evidence evidence);
    /// The answer of the round before still holds.
    Result<> confirm(const QString &question);
    Result<> setNote(const QString &question, const QString &note, const QString &group);
    Result<> addInstance(const forms::Place &repeat);
    Result<> removeInstance(const forms::Place &instance);
    /// Keeps a file as the answer to a question that asks for one.
    Result<> answerWithFile(const QString &question, const QString &path);
    Result<> attach(const QString &question, const QStringList &paths);
    Result<> removeFile(const QString &question, int at);
    Result<> requestData(const QString &question, const QString &what);
    Result<> freeze();

Q_SIGNALS:
    void changed();
    /// Undo, redo or somebody else changed the answer to this question.
    void changedElsewhere(const QString &question);
    /// The assessment is not there any more (its beginning was undone).
    void gone();

private:
    void follow(const journal::Changes &changes);
    Result<> readAround();
    Result<> readEarlier();
    Result<> setBeside(const char *label, const QString &question, const Beside &beside, const QString &group = {});
    TwoTexts textsOf(const forms::Place &place, const forms::Texts &texts) const;
    Result<forms::Place> placeOf(const QString &question) const;
    clients::Attachment attachmentFor(const QString &question, const QString &path) const;
    template<class Write>
    Result<> write(const char *label, const QString &group, Write write);

    workspace::Workspace &m_workspace;
    AssessmentId m_id;
    Language m_language;
    bool m_both = false;
    std::unique_ptr<Filling> m_filling;
    QString m_title;
    Form m_scored;
    std::vector<FormSection> m_sections;
    std::optional<Scores> m_earlier;
    QString m_earlierName;
    std::map<QString, std::vector<clients::Attachment>> m_files;
    QSet<QString> m_requested;
    bool m_writing = false;
};

} // namespace axw::diagnosis
