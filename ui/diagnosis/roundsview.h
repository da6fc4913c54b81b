// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/roundsmodel.h"
#include "ui/diagnosis/startview.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QPushButton;

namespace axw::widgets {
class SoftText;
class TableView;
}

namespace axw::diagnosis {

/// Every assessment of the client in one table, and what can be begun from the one that is selected: its re-assessment,
/// and the company's own rating of the same round.
class RoundsView final : public QWidget
{
    Q_OBJECT

public:
    RoundsView(const widgets::PageContext &context, QWidget *parent);

    /// Reads the assessments of the client, the selection stays where it was.
    void read(ClientId client);
    void select(AssessmentId id);
    AssessmentId selected() const;
    void focusTable();

Q_SIGNALS:
    void openWanted(axw::AssessmentId id);
    void newWanted();
    void begun(const axw::diagnosis::StartChoice &choice);
    void sendWanted(const axw::diagnosis::StartChoice &choice, axw::Language language);
    void takeInWanted(axw::diagnosis::Round round);

private:
    void addButtons(QBoxLayout *column);
    QPushButton *addButton(QBoxLayout *row, const char *name, const QString &words);
    void fitColumns();
    void look();
    /// What the company would answer beside the selected one.
    StartChoice ownRating() const;
    const Assessment *find(Round round, Rater rater) const;

    widgets::PageContext m_context;
    std::vector<Assessment> m_known;
    RoundsModel *m_model;
    widgets::TableView *m_table;
    bool m_fitted = false; ///< a person may have changed the widths since
    QPushButton *m_open = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_takeIn = nullptr;
    QPushButton *m_rate = nullptr;
    widgets::SoftText *m_hint = nullptr;
    widgets::SoftText *m_ownHint = nullptr;
};

} // namespace axw::diagnosis
