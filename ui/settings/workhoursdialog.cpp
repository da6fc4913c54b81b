// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workhoursdialog.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::settings {

using namespace Qt::Literals::StringLiterals;
using schedule::Recurrence;
using schedule::RecurringException;
using schedule::Shift;

namespace {

enum DayColumn { From, Until, Hours, Name, DayColumns };

/// What the dialog shows of exceptions: days that do not come back.
bool isShown(const RecurringException &exception)
{
    const Recurrence &dates = exception.dates;
    return dates.pattern == Recurrence::Pattern::Daily && dates.every == 1 && dates.occurrences == 0 && dates.until.isValid();
}

} // namespace

WorkHoursDialog::WorkHoursDialog(const widgets::PageContext &context, const poc::WorkHours &hours, const std::vector<poc::WorkHours> &known, QWidget *parent)
    : QDialog(parent), m_context(context), m_hours(hours), m_known(known), m_name(new QLineEdit(hours.name, this)), m_base(new QComboBox(this))
{
    setObjectName(u"workhours"_s);
    setWindowTitle(hours.id.isNull() ? tr("New working hours") : tr("Working hours"));
    auto *column = new QVBoxLayout(this);
    const int edge = context.theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(context.theme.px(12));
    auto *form = new widgets::Form(context.theme, this);
    m_name->setObjectName(u"workhours.name"_s);
    form->addRow(tr("Name"), m_name);
    m_base->setObjectName(u"workhours.base"_s);
    m_base->addItem(tr("The centre’s Korean calendar"), QString());
    m_base->addItem(tr("A plain week without public holidays"), u"plain"_s);
    std::erase_if(m_known, [&](const poc::WorkHours &each) { return each.id == hours.id; });
    for (const poc::WorkHours &each : m_known)
        m_base->addItem(each.name, each.id.toString());
    const QString base = !hours.base.isNull() ? hours.base.toString() : hours.ground == poc::WorkHours::Ground::PlainWeek ? u"plain"_s : QString();
    m_base->setCurrentIndex(std::max(0, m_base->findData(base)));
    form->addRow(tr("Derived from"), m_base);
    form->addSection(tr("Week"));
    form->addWide(makeWeek());
    form->addSection(tr("Exceptions to the week"));
    form->addWide(makeDays());
    column->addWidget(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    widgets::makePrimary(buttons->button(QDialogButtonBox::Save));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkHoursDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_base, &QComboBox::currentIndexChanged, this, &WorkHoursDialog::showGround);
    showGround();
    setMinimumWidth(context.theme.px(560));
    m_name->setFocus();
}

QWidget *WorkHoursDialog::makeWeek()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(m_context.theme.px(4));
    const QLocale locale(m_context.language == Language::Korean ? QLocale::Korean : QLocale::English);
    for (int day = 0; day < 7; ++day) {
        const QString name = locale.standaloneDayName(day + 1, QLocale::LongFormat);
        auto *label = new QLabel(name, part);
        auto *edit = new QLineEdit(part);
        edit->setObjectName(u"workhours.day%1"_s.arg(day));
        edit->setAccessibleName(name);
        label->setBuddy(edit);
        if (const auto &own = m_hours.own.week[size_t(day)])
            edit->setText(own->empty() ? tr("free") : poc::shiftsText(*own));
        grid->addWidget(label, day, 0);
        grid->addWidget(edit, day, 1);
        m_week[size_t(day)] = edit;
    }
    grid->addWidget(new widgets::SoftText(m_context.theme, tr("Like 9:00-12:00, 13:00-18:00; “free” for a day without work; empty as in what they are derived from."), widgets::Size::Small, part), 7, 1);
    return part;
}

QWidget *WorkHoursDialog::makeDays()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_days = new QTableWidget(0, DayColumns, part);
    m_days->setObjectName(u"workhours.days"_s);
    m_days->setAccessibleName(tr("Exceptions to the week"));
    m_days->setHorizontalHeaderLabels({tr("From"), tr("Until"), tr("Hours"), tr("Name")});
    m_days->verticalHeader()->hide();
    m_days->setTabKeyNavigation(false);
    m_days->horizontalHeader()->setStretchLastSection(true);
    m_days->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {110, 110, 160, 100};
    for (int i = 0; i < DayColumns; ++i)
        m_days->setColumnWidth(i, m_context.theme.px(widths[i]));
    m_days->setFixedHeight(m_context.theme.px(28 * 5));
    column->addWidget(m_days);
    int more = int(m_hours.own.weeks.size());
    for (const RecurringException &exception : m_hours.own.exceptions) {
        if (isShown(exception))
            addDay(&exception);
        else
            ++more;
    }
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add a day"), part);
    add->setObjectName(u"workhours.addDay"_s);
    add->setAutoDefault(false);
    auto *drop = new QPushButton(tr("Remove"), part);
    drop->setObjectName(u"workhours.dropDay"_s);
    drop->setAutoDefault(false);
    row->addWidget(add);
    row->addWidget(drop);
    row->addStretch();
    if (more > 0)
        row->addWidget(new widgets::SoftText(m_context.theme, tr("%n rule(s) for days that come back or weeks of some time are kept.", nullptr, more), widgets::Size::Small, part), 1);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, [this] {
        addDay(nullptr);
        m_days->setFocus();
        m_days->setCurrentCell(m_days->rowCount() - 1, From);
        m_days->editItem(m_days->currentItem());
    });
    connect(drop, &QPushButton::clicked, this, [this] { m_days->removeRow(m_days->currentRow()); });
    return part;
}

void WorkHoursDialog::addDay(const RecurringException *exception)
{
    const int row = m_days->rowCount();
    m_days->insertRow(row);
    QStringList cells(DayColumns);
    if (exception != nullptr) {
        cells[From] = formatDate(exception->dates.from, m_context.language);
        if (exception->dates.until != exception->dates.from)
            cells[Until] = formatDate(exception->dates.until, m_context.language);
        cells[Hours] = poc::shiftsText(exception->shifts);
        cells[Name] = exception->name.in(m_context.language);
    }
    for (int i = 0; i < DayColumns; ++i)
        m_days->setItem(row, i, new QTableWidgetItem(cells[i]));
    m_days->item(row, Hours)->setToolTip(tr("Empty: nobody works"));
}

/// What an empty day of the week means.
void WorkHoursDialog::showGround()
{
    schedule::WorkWeek ground = schedule::WorkWeek::korean();
    std::vector<const poc::WorkHours *> below;
    WorkHoursId base = WorkHoursId::fromString(m_base->currentData().toString());
    while (!base.isNull() && below.size() <= m_known.size()) {
        const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const poc::WorkHours &each) { return each.id == base; });
        if (found == m_known.end())
            break;
        below.push_back(&*found);
        base = found->base;
    }
    for (auto each = below.rbegin(); each != below.rend(); ++each)
        ground = schedule::overlaid(ground, (*each)->own.week);
    for (size_t day = 0; day < 7; ++day)
        m_week[day]->setPlaceholderText(ground.days[day].empty() ? tr("free") : poc::shiftsText(ground.days[day]));
}

std::optional<Error> WorkHoursDialog::readDay(int row, poc::WorkHours &hours) const
{
    const auto text = [&](DayColumn column) { return m_days->item(row, column)->text().trimmed(); };
    if (text(From).isEmpty() && text(Until).isEmpty() && text(Hours).isEmpty() && text(Name).isEmpty())
        return std::nullopt;
    const auto wrong = [&](const QString &why) { return Error{Error::Kind::Invalid, tr("Day %1 of those that are otherwise: %2").arg(row + 1).arg(why), {}}; };
    const QDate today = m_context.clock.today();
    const QDate from = parseDate(text(From), today);
    const QDate until = text(Until).isEmpty() ? from : parseDate(text(Until), today);
    if (!from.isValid() || !until.isValid() || until < from || from.daysTo(until) > 3660)
        return wrong(tr("write its date like 2027. 5. 3., and a later one where it ends on another day."));
    const auto shifts = poc::shiftsFromText(text(Hours) == tr("free") ? QString() : text(Hours));
    if (!shifts)
        return wrong(shifts.error().sentence);
    RecurringException exception = schedule::exceptionOn(from, until, *shifts, {text(Name), text(Name)});
    // A name that stood there in both languages keeps the other one.
    for (const RecurringException &before : m_hours.own.exceptions) {
        if (isShown(before) && before.dates.from == from && before.name.in(m_context.language) == text(Name))
            exception.name = before.name;
    }
    hours.own.exceptions.push_back(std::move(exception));
    return std::nullopt;
}

std::optional<Error> WorkHoursDialog::read(poc::WorkHours &hours) const
{
    hours.name = m_name->text();
    const QString base = m_base->currentData().toString();
    hours.base = WorkHoursId::fromString(base);
    hours.ground = base == u"plain" ? poc::WorkHours::Ground::PlainWeek : poc::WorkHours::Ground::Korean;
    for (size_t day = 0; day < 7; ++day) {
        const QString text = m_week[day]->text().trimmed();
        hours.own.week[day].reset();
        if (text.isEmpty())
            continue;
        const bool free = text.compare(tr("free"), Qt::CaseInsensitive) == 0 || text == u"휴무" || text == u"-";
        const auto shifts = poc::shiftsFromText(free ? QString() : text);
        if (!shifts)
            return Error{Error::Kind::Invalid, u"%1: %2"_s.arg(m_week[day]->accessibleName(), shifts.error().sentence), {}};
        hours.own.week[day] = *shifts;
    }
    std::erase_if(hours.own.exceptions, isShown);
    for (int row = 0; row < m_days->rowCount(); ++row) {
        if (auto wrong = readDay(row, hours))
            return wrong;
    }
    return std::nullopt;
}

void WorkHoursDialog::accept()
{
    widgets::commitComposition();
    m_days->setCurrentItem(nullptr); // closes a cell that is being typed into
    poc::WorkHours typed = m_hours;
    if (const auto wrong = read(typed)) {
        m_context.prompter.tell(*wrong);
        return;
    }
    if (typed.name.trimmed().isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_hours = std::move(typed);
    QDialog::accept();
}

} // namespace axw::settings
