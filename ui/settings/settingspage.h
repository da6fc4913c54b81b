// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/preferences.h"

class QScrollArea;

namespace axw::widgets {
class FieldEdit;
class TableView;
}

namespace axw::settings {

class BackupModel;
class BenchmarksSection;
class FormsSection;
class SpecialDaysModel;
class WorkHoursSection;

/// Who works here, the centre's name, language, look and text size, own holidays and working hours, forms, benchmarks, backups, and what the program is made
/// of. Everything takes effect at once.
class SettingsPage final : public widgets::Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const widgets::PageContext &context, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

private:
    QWidget *makePeople();
    QWidget *makeLook();
    QWidget *makeDays();
    QWidget *makeHours();
    QWidget *makeForms();
    QWidget *makeBenchmarks();
    QWidget *makeBackups();
    QWidget *makeAbout();
    void look();
    void apply(const std::function<void(widgets::Preferences &)> &change);
    void addDay();
    void dropDay();
    void saveCentre(const QString &name, const QString &group);

    QScrollArea *m_scroll;
    widgets::FieldEdit *m_centre = nullptr;
    SpecialDaysModel *m_days = nullptr;
    widgets::TableView *m_dayTable = nullptr;
    WorkHoursSection *m_hours = nullptr;
    BackupModel *m_backups = nullptr;
    FormsSection *m_forms = nullptr;
    BenchmarksSection *m_benchmarks = nullptr;
};

} // namespace axw::settings
