// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/snapshots.h"
#include "ui/widgets/page.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace axw::reports {

/// What a report is about besides a company: one company or all, a PoC, a year, a person, a list with its columns. Shows
/// only what the chosen kind asks for.
class ReportScope final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportScope(const widgets::PageContext &context, QWidget *parent = nullptr);

    void showFor(report::Kind kind, ClientId client);
    /// For a report that may be about one company: it is about all of them.
    bool isAboutAll() const;
    void apply(workspace::ReportRequest &request) const;
    /// Whom it is about, for a file's name; empty for the centre.
    QString subject(Language language) const;

    /// all, poc, year, person, list, columns, stage, field, owner, masked; what is missing stays as it is.
    QVariantMap place() const;
    void setPlace(const QVariantMap &place);

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const QString &title, const QString &name);
    void addColumns();
    void fillPocs(ClientId client);
    void fillPeople();
    void fillYears();
    void fillColumns();
    QStringList chosenColumns() const;

    widgets::PageContext m_context;
    report::Kind m_kind = report::Kind::Diagnosis;
    ClientId m_client;
    QCheckBox *m_all;
    QComboBox *m_list;
    QListWidget *m_columns;
    QWidget *m_needsOne; ///< why the last column stays ticked
    QComboBox *m_stage;
    QComboBox *m_field;
    QComboBox *m_owner;
    QComboBox *m_person;
    QComboBox *m_poc;
    QComboBox *m_year;
    QCheckBox *m_masked;
    QVariantMap m_chosenColumns; ///< by list, where somebody chose
};

} // namespace axw::reports
