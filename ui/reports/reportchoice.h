// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdfkind.h"
#include "core/report/reportkind.h"
#include "core/workspace/snapshots.h"
#include "ui/widgets/page.h"

#include <QVariantMap>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace axw::widgets {
class DateEdit;
class SectionTitle;
}

namespace axw::reports {

class ClientField;
class ReportScope;

/// The left side of the reports page: which report, about whom and when, in which language and format. Remembers what was
/// chosen for this person on this machine, but for the day: a report is of today until somebody says otherwise.
class ReportChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoice(const widgets::PageContext &context, QWidget *parent = nullptr);

    workspace::ReportRequest request() const;
    report::Format format() const;
    /// Heeded by PDF alone.
    report::PdfKind pdfKind() const;
    /// Whom or what it is about, for a file's name.
    QString subject() const;
    /// False while a company is to be chosen first.
    bool isComplete() const;

    /// kind, client, assessment, visit, date, language, format, archive, design, and those of the scope; what is missing stays as it is.
    void setPlace(const QVariantMap &place);
    QVariantMap place() const;

    /// The companies, assessments and visits may have become others.
    void refresh();

Q_SIGNALS:
    /// Something else is to be shown.
    void changed();
    /// Only the format became another one: the pages stay.
    void formatChanged();

private:
    Language language() const; ///< of the report

    void addKinds(QVBoxLayout *column);
    void addAbout(QVBoxLayout *column);
    void addDate(QVBoxLayout *column);
    void addLanguageAndFormat(QVBoxLayout *column);
    void addDesign(QVBoxLayout *column);
    void fillDesigns();
    void editDesign(workspace::ReportDesignId id);
    void removeDesign();
    workspace::ReportDesignId design() const;
    void fillAssessments();
    void fillVisits();
    void setDate(QDate date);
    void showParts();
    void remember();
    report::Kind kind() const;
    bool isAboutClient() const;

    widgets::PageContext m_context;
    QButtonGroup *m_kinds;
    QButtonGroup *m_languages;
    QButtonGroup *m_formats;
    QCheckBox *m_archive = nullptr;
    QComboBox *m_designs = nullptr;
    QPushButton *m_designMenu = nullptr;
    QWidget *m_about;
    ClientField *m_client;
    ReportScope *m_scope;
    QWidget *m_assessmentPart;
    QComboBox *m_assessments;
    QWidget *m_visitPart;
    QComboBox *m_visits;
    QWidget *m_datePart = nullptr;
    widgets::SectionTitle *m_dateTitle = nullptr;
    widgets::DateEdit *m_date = nullptr;
    QDate m_chosenDate; ///< invalid: today
};

} // namespace axw::reports
