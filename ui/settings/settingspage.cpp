// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/settings/benchmarkssection.h"
#include "ui/settings/formssection.h"
#include "ui/settings/measure.h"
#include "ui/settings/settingsmodels.h"
#include "ui/settings/specialdaydialog.h"
#include "ui/settings/workhourssection.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace axw::settings {

using namespace Qt::Literals::StringLiterals;
using widgets::Preferences;
using widgets::SchemeChoice;
using widgets::Tone;

namespace {

const QString centreSetting = u"centre.name"_s;

QComboBox *makeChoice(const QString &name, const QStringList &words, qsizetype chosen, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->addItems(words);
    box->setCurrentIndex(int(chosen));
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

} // namespace

SettingsPage::SettingsPage(const widgets::PageContext &context, QWidget *parent) : Page(context, parent), m_scroll(new QScrollArea(this))
{
    setTitle(tr("Settings"));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    const int edge = theme().px(24);
    row->setContentsMargins(edge, theme().px(16), edge, edge);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme().px(20));
    column->addLayout(withMeasure(theme(), makePeople()));
    column->addLayout(withMeasure(theme(), makeLook()));
    for (QWidget *part : {makeDays(), makeHours(), makeForms(), makeBenchmarks(), makeBackups()}) {
        part->setMaximumWidth(theme().px(tableMeasure));
        column->addWidget(part);
    }
    column->addLayout(withMeasure(theme(), makeAbout()));
    column->addStretch();
    row->addLayout(column, 1);
    row->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    look();
    connect(&context.workspace, &workspace::Workspace::changed, this, &SettingsPage::look);
    connect(&context.workspace, &workspace::Workspace::backedUp, this, &SettingsPage::look);
}

QWidget *SettingsPage::makePeople()
{
    auto *form = new widgets::Form(theme(), this);
    form->addSection(tr("You and the centre"));
    auto *person = new widgets::FieldEdit(form);
    person->setObjectName(u"settings.person"_s);
    person->setValue(context().workspace.person());
    form->addRow(tr("Your name"), person, tr("Stands in the audit trail, in visit logs and in reports."));
    m_centre = new widgets::FieldEdit(form);
    m_centre->setObjectName(u"settings.centre"_s);
    m_centre->setReadOnly(context().workspace.isReadOnly());
    form->addRow(tr("The centre"), m_centre, tr("Shown at the head of reports."));
    setFocusProxy(person);
    connect(person, &widgets::FieldEdit::committed, this, [this](const QString &name) {
        if (name.isEmpty())
            return;
        // Told to the workspace at once; the window need not be built anew for it.
        context().workspace.setPerson(name);
        Preferences changed = readPreferences(context().settings);
        changed.person = name;
        writePreferences(context().settings, changed);
    });
    connect(m_centre, &widgets::FieldEdit::committed, this, &SettingsPage::saveCentre);
    return form;
}

QWidget *SettingsPage::makeLook()
{
    const Preferences now = readPreferences(context().settings);
    auto *form = new widgets::Form(theme(), this);
    form->addSection(tr("Language and look"));
    QComboBox *speak = makeChoice(u"settings.language"_s, {u"한국어"_s, u"English"_s}, language() == Language::Korean ? 0 : 1, form);
    form->addRow(tr("Language"), speak, tr("Reports choose theirs separately."));
    QComboBox *scheme = makeChoice(u"settings.theme"_s, {tr("Like the system"), tr("Light"), tr("Dark")}, int(now.scheme), form);
    form->addRow(tr("Appearance"), scheme);
    QStringList sizes;
    for (const double scale : widgets::textScales())
        sizes.append(formatPercent(scale, 0));
    QComboBox *size = makeChoice(u"settings.textsize"_s, sizes, widgets::textScales().indexOf(now.textScale), form);
    form->addRow(tr("Text size"), size);
    const widgets::FormHabits habits = readFormHabits(context().settings);
    auto *both = new QCheckBox(tr("Each question in both languages"), form);
    both->setObjectName(u"settings.bothLanguages"_s);
    both->setChecked(habits.bothLanguages);
    form->addRow(tr("Forms"), both);
    auto *plain = new QCheckBox(tr("In plain lines, for screen readers"), form);
    plain->setObjectName(u"settings.plainLines"_s);
    plain->setChecked(habits.plainLines);
    form->addBelow(plain);
    for (const QCheckBox *each : {both, plain}) {
        connect(each, &QCheckBox::toggled, this,
                [this, both, plain] { writeFormHabits(context().settings, {both->isChecked(), plain->isChecked()}); });
    }
    connect(speak, &QComboBox::activated, this, [this](int index) {
        apply([index](Preferences &changed) { changed.language = index == 0 ? Language::Korean : Language::English; });
    });
    connect(scheme, &QComboBox::activated, this, [this](int index) {
        apply([index](Preferences &changed) { changed.scheme = SchemeChoice(index); });
    });
    connect(size, &QComboBox::activated, this, [this](int index) {
        apply([index](Preferences &changed) { changed.textScale = widgets::textScales().at(index); });
    });
    return form;
}

QWidget *SettingsPage::makeDays()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new widgets::SectionTitle(theme(), tr("Additional holidays"), part));
    column->addLayout(withMeasure(theme(), new widgets::SoftText(theme(), tr("Korea's public holidays are known. Add days on which the centre is closed, or works although it is a holiday: due dates and plans count by them."), widgets::Size::Body, part)));
    m_days = new SpecialDaysModel(language(), this);
    m_dayTable = new widgets::TableView(theme(), part);
    m_dayTable->setObjectName(u"settings.days"_s);
    m_dayTable->setAccessibleName(tr("Additional holidays"));
    m_dayTable->setFrameShape(QFrame::StyledPanel);
    m_dayTable->setModel(m_days);
    const int widths[] = {180, 200, 200, 80};
    for (int i = 0; i < SpecialDaysModel::ColumnCount; ++i)
        m_dayTable->setColumnWidth(i, theme().px(widths[i]));
    m_dayTable->setStretchColumn(SpecialDaysModel::Name);
    m_dayTable->setFixedHeight(theme().px(28 * 5));
    column->addWidget(m_dayTable);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add a day…"), part);
    add->setObjectName(u"settings.addDay"_s);
    auto *drop = new QPushButton(tr("Remove"), part);
    drop->setObjectName(u"settings.dropDay"_s);
    buttons->addWidget(add);
    buttons->addWidget(drop);
    buttons->addStretch();
    column->addLayout(buttons);
    add->setEnabled(!context().workspace.isReadOnly());
    drop->setEnabled(false);
    connect(m_dayTable->selectionModel(), &QItemSelectionModel::selectionChanged, drop, [this, drop] {
        drop->setEnabled(!context().workspace.isReadOnly() && m_dayTable->selectionModel()->hasSelection());
    });
    connect(add, &QPushButton::clicked, this, &SettingsPage::addDay);
    connect(drop, &QPushButton::clicked, this, &SettingsPage::dropDay);
    return part;
}

QWidget *SettingsPage::makeHours()
{
    m_hours = new WorkHoursSection(context(), this);
    connect(m_hours, &WorkHoursSection::told, this, &Page::told);
    return m_hours;
}

QWidget *SettingsPage::makeForms()
{
    m_forms = new FormsSection(context(), this);
    connect(m_forms, &FormsSection::told, this, &Page::told);
    offer(u"forms.import"_s, [this] {
        m_scroll->ensureWidgetVisible(m_forms, 0, 0);
        m_forms->chooseAndImport();
    });
    return m_forms;
}

QWidget *SettingsPage::makeBenchmarks()
{
    m_benchmarks = new BenchmarksSection(context(), this);
    connect(m_benchmarks, &BenchmarksSection::told, this, &Page::told);
    offer(u"benchmarks.import"_s, [this] {
        m_scroll->ensureWidgetVisible(m_benchmarks, 0, 0);
        m_benchmarks->chooseAndImport();
    });
    return m_benchmarks;
}

QWidget *SettingsPage::makeBackups()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new widgets::SectionTitle(theme(), tr("Backups"), part));
    column->addLayout(withMeasure(theme(), new widgets::SoftText(theme(), tr("Made by themselves after every half hour of work, verified, and thinned out: 10 recent, 7 daily, 8 weekly, 12 monthly."), widgets::Size::Body, part)));
    m_backups = new BackupModel(language(), this);
    auto *table = new widgets::TableView(theme(), part);
    table->setAccessibleName(tr("Backups"));
    table->setFrameShape(QFrame::StyledPanel);
    table->setModel(m_backups);
    const int widths[] = {220, 200, 120};
    for (int i = 0; i < BackupModel::ColumnCount; ++i)
        table->setColumnWidth(i, theme().px(widths[i]));
    table->setStretchColumn(BackupModel::Reason);
    table->setFixedHeight(theme().px(28 * 5));
    column->addWidget(table);
    auto *buttons = new QHBoxLayout;
    auto *now = new QPushButton(tr("Back up now"), part);
    now->setEnabled(!context().workspace.isReadOnly());
    connect(now, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(u"workspace.backup"_s); });
    buttons->addWidget(now);
    buttons->addStretch();
    column->addLayout(buttons);
    return part;
}

QWidget *SettingsPage::makeAbout()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new widgets::SectionTitle(theme(), tr("About"), part));
    column->addWidget(new widgets::FactList(theme(),
        {{tr("Program"), tr("AX Workbench") + u' ' + QCoreApplication::applicationVersion(), Tone::Neutral, {}},
         {tr("Workspace"), QDir::toNativeSeparators(context().workspace.folder()), Tone::Neutral, {}},
         {tr("Licence"), tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."), Tone::Neutral, {}},
         {tr("Built with"), u"Qt %1 · SQLite · QCustomPlot · ICU · libxlsxwriter · libzip · libsodium · qpdf · tl::expected · Breeze (LGPL)"_s.arg(QString::fromLatin1(qVersion())), Tone::Neutral, {}}},
        part));
    return part;
}

void SettingsPage::look()
{
    auto &workspace = context().workspace;
    m_centre->setValue(workspace.setting(centreSetting).value_or(QString()));
    const QVariantList selected = m_dayTable->selectedIds();
    m_days->setDays(workspace::specialDays(workspace).value_or(std::vector<workspace::SpecialDay>()));
    if (!selected.isEmpty())
        m_dayTable->selectId(selected.constFirst());
    m_hours->look();
    m_forms->look();
    m_backups->setBackups(workspace::backupsOf(workspace.folder()));
}

void SettingsPage::apply(const std::function<void(Preferences &)> &change)
{
    Preferences changed = readPreferences(context().settings);
    change(changed);
    writePreferences(context().settings, changed);
    Q_EMIT preferencesChanged();
}

void SettingsPage::saveCentre(const QString &name, const QString &group)
{
    auto &workspace = context().workspace;
    const auto done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Change name of the centre"),
                                     [&] { return workspace.setSetting(centreSetting, name); }, {group, {}});
    if (!done)
        context().prompter.tell(done.error());
}

void SettingsPage::addDay()
{
    SpecialDayDialog dialog(context(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto &workspace = context().workspace;
    const auto done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Add holiday"),
                                     [&] { return workspace::putSpecialDay(workspace, dialog.day()); });
    if (!done)
        context().prompter.tell(done.error());
}

void SettingsPage::dropDay()
{
    auto &workspace = context().workspace;
    std::vector<workspace::SpecialDayId> chosen;
    for (const QVariant &id : m_dayTable->selectedIds())
        chosen.push_back(workspace::SpecialDayId::fromString(id.toString()));
    const auto done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove holiday"), [&]() -> Result<> {
        for (const workspace::SpecialDayId &id : chosen)
            AXW_TRY(workspace::dropSpecialDay(workspace, id));
        return {};
    });
    if (!done)
        context().prompter.tell(done.error());
    else
        Q_EMIT told(tr("%n day(s) removed", nullptr, int(chosen.size())), true);
}

QVariantMap SettingsPage::saveState() const
{
    return {{u"scroll"_s, m_scroll->verticalScrollBar()->value()}};
}

void SettingsPage::restoreState(const QVariantMap &state)
{
    if (!state.isEmpty())
        m_scroll->verticalScrollBar()->setValue(state.value(u"scroll"_s).toInt());
}

} // namespace axw::settings
