// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/letter.h"
#include "core/clients/records.h"
#include "core/example/chronicle.h"

#include <QJsonObject>
#include <QStringList>

namespace axw::workspace {
class Workspace;
}

namespace axw::example {

/// One company's year at the centre, from its entry in resources/example/centre.json.
class CompanyStory
{
public:
    /// The number of the first company's invented BRN; the others follow.
    static constexpr int firstNumber = 1;

    CompanyStory(QJsonObject company, int number, const QStringList &consultants, workspace::Workspace &workspace);

    /// Puts everything that happens to the company into the chronicle. This must outlive the playing.
    void tell(Chronicle &chronicle);

private:
    void tellIntake(Chronicle &chronicle);
    void tellConsents(Chronicle &chronicle);
    void tellStages(Chronicle &chronicle);
    void tellVisits(Chronicle &chronicle);
    void tellRequests(Chronicle &chronicle);
    void tellAssessments(Chronicle &chronicle);
    void tellPlan(Chronicle &chronicle);
    void tellPortfolio(Chronicle &chronicle);
    void tellLetters(Chronicle &chronicle);
    void tellNextAction(Chronicle &chronicle);

    Result<> addClient(const Chronicle &chronicle, QDate day);
    Result<> moveTo(Stage stage);
    Result<> addPlan(const QJsonObject &told, QDate starts, QDate due);
    Result<> takeBaseline(const QString &name);
    Result<> remark(const QJsonObject &told, const QString &person);
    Result<> setProgress(const QJsonObject &told);
    Result<> addNextPlan(const QJsonObject &told, QDate starts, QDate due);
    Result<> submit(const QString &comment);
    Result<> logVisit(const clients::Visit &visit, const std::vector<clients::VisitAction> &actions);
    Result<> addPhotograph(const clients::Visit &visit);

    QString text(const QString &key) const { return m_company[key].toString(); }
    QJsonArray list(const QString &key) const;
    /// How long ago the company entered a stage, or came.
    int enteredAgo(const QString &stage) const;
    QString contactName(int index) const;

    QJsonObject m_company;
    int m_number;
    QString m_owner; ///< empty while nobody is
    QString m_actor; ///< who writes for it
    QString m_reviewer; ///< and who looks at what was written
    workspace::Workspace &m_workspace;
    ClientId m_client;
    CaseId m_case;
};

/// Puts letters into the chronicle: a company's (`client` says whose when its day has come), or the centre's own.
void tellLetters(Chronicle &chronicle, workspace::Workspace &workspace, const QJsonArray &told, const QString &person,
                 const std::function<clients::Letter()> &begun);

/// The people and equipment that work in all plans.
Result<> addResources(workspace::Workspace &workspace, const QJsonArray &told);

} // namespace axw::example
