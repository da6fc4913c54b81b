// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/clients/records.h"
#include "core/diagnosis/assessmentstore.h"
#include "ui/diagnosis/itemstate.h"

#include <QObject>

#include <map>
#include <optional>

namespace axw::journal {
struct Changes;
}
namespace axw::workspace {
class Workspace;
}

namespace axw::diagnosis {

/// What the filling page knows of one assessment, and what can be done to it: every function that changes something is
/// one recorded edit. Reads everything anew when the workspace says that it changed.
class AssessmentModel final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is read before the first reload().
    AssessmentModel(workspace::Workspace &workspace, AssessmentId id, QObject *parent);

    /// NotFound when the assessment, or the version of its form, is not there.
    Result<> reload();

    const Assessment &assessment() const { return m_assessment; }
    const Form &form() const { return m_form; }
    const Scores &scores() const { return m_scores; }
    /// The scores of the newest earlier round with the same form, and its name ("T0"), to compare with.
    const std::optional<Scores> &earlier() const { return m_earlier; }
    const QString &earlierName() const { return m_earlierName; }
    bool isReadOnly() const;

    ItemState state(const QString &item) const;
    std::vector<clients::Attachment> files(const QString &item) const;
    /// The next item after this one that nobody answered or that is to be checked again, round the form's end; empty when
    /// there is none.
    QString nextUnanswered(const QString &after) const;
    /// How many items of the dimensions in use are absent, and how many are unknown.
    int absentCount() const { return count(Mark::Absent); }
    int unknownCount() const { return count(Mark::Unknown); }
    /// How many of them still stand as in the round before.
    int againCount() const;

    Result<> setLevel(const QString &item, int level);
    Result<> setMark(const QString &item, Mark mark);
    Result<> setEvidence(const QString &item, Evidence evidence);
    /// The answer of the round before still holds: nothing of it changes but the mark that it is to be checked.
    Result<> confirm(const QString &item);
    /// `group`: one spell of typing is one step of undo.
    Result<> setNote(const QString &item, const QString &note, const QString &group);
    /// Asks the company for what would settle the item, due in a week. Does nothing while a request is open.
    Result<> requestData(const QString &item, const QString &what);
    Result<> attach(const QString &item, const QStringList &paths);
    Result<> removeFile(const QString &item, int at);
    Result<> switchDimension(const QString &key, bool off);
    Result<> freeze();

Q_SIGNALS:
    void changed();
    /// Undo, redo or somebody else changed the answer to this item.
    void changedElsewhere(const QString &item);
    /// The assessment is not there any more (its beginning was undone).
    void gone();

private:
    void follow(const journal::Changes &changes);
    int count(Mark mark) const;
    Result<> readAround();
    template<class Write>
    Result<> write(const char *label, const QString &group, Write write);
    Result<> setAnswer(const char *label, const QString &item, const Answer &answer, const QString &group = {});

    workspace::Workspace &m_workspace;
    AssessmentId m_id;
    Assessment m_assessment;
    Form m_form;
    Answers m_answers;
    Scores m_scores;
    std::optional<Scores> m_earlier;
    QString m_earlierName;
    std::map<QString, std::vector<clients::Attachment>> m_files;
    QSet<QString> m_requested;
    bool m_writing = false;
};

} // namespace axw::diagnosis
