// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/eligibilitysection.h"

#include "core/clients/numbers.h"
#include "ui/clients/companyrules.h"
#include "ui/clients/duetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Tone;

namespace {

constexpr int mostEmployees = 10'000'000;
constexpr int earliestYear = 1900;

QString unitKey()
{
    return u"clients/amountUnit"_s;
}

/// Whole years from one date to another.
int yearsBetween(QDate from, QDate to)
{
    const int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

} // namespace

EligibilitySection::EligibilitySection(const widgets::PageContext &context, ClientId client, QWidget *parent) :
    FileSection(context, client, parent),
    m_facts(context, QT_TRANSLATE_NOOP("edit", "Change eligibility"),
            [this]() -> std::optional<Client> {
                auto found = store().get(this->client());
                return found ? std::optional(std::move(*found)) : std::nullopt;
            },
            [this](Client &changed) { return store().change(changed); })
{
    auto *content = new QWidget;
    widgets::setGround(content, theme(), Colour::Surface);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(16));
    row->setSpacing(theme().px(24));
    row->addWidget(makeFacts(), 3, Qt::AlignTop);
    row->addWidget(makeLists(), 9, Qt::AlignTop);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    widgets::setGround(area, theme(), Colour::Surface);
    area->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    m_facts.show();
    m_certificates->setRows(all<Certificate>());
    m_supports->setRows(all<Support>());
}

void EligibilitySection::begin()
{
    m_first->setFocus();
}

QWidget *EligibilitySection::makeFacts()
{
    auto *form = new widgets::Form(theme(), this);
    form->addSection(tr("Eligibility"));
    auto *district = m_facts.suggestions(&Client::region, seoulDistricts(), form);
    district->setObjectName(u"eligibility.region"_s);
    form->addRow(tr("District"), district);
    m_first = district;

    auto *founded = m_facts.date(&Client::founded, form);
    founded->setObjectName(u"eligibility.founded"_s);
    form->addRow(tr("Founded"), founded);
    auto *age = new ToneText(theme(), form);
    age->setObjectName(u"eligibility.age"_s);
    form->addBelow(age);
    m_facts.also([this, age](const Client &company) {
        const QDate today = context().clock.today();
        if (!company.founded.isValid())
            age->say(Tone::Neutral, {});
        else if (company.founded > today)
            age->say(Tone::Warn, tr("This date lies in the future."));
        else
            age->say(Tone::Neutral, tr("%n year(s) in business", nullptr, yearsBetween(company.founded, today)));
    });

    auto *employees = m_facts.checked(
        countRule(0, mostEmployees), [](const Client &row) { return row.employees ? QString::number(*row.employees) : QString(); },
        [](Client &row, const QString &shown) { row.employees = countOf(shown); }, form);
    employees->setObjectName(u"eligibility.employees"_s);
    employees->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("Employees (persons)"), employees);
    form->addBelow(makeTeller(theme(), employees, form));
    auto *size = m_facts.choice(&Client::size, form);
    size->setObjectName(u"eligibility.size"_s);
    form->addRow(tr("Size class"), size);

    form->addSection(tr("Sales of three years"));
    auto *unit = new ChoiceBox(form);
    unit->setObjectName(u"eligibility.unit"_s);
    for (const AmountUnit each : {AmountUnit::Thousand, AmountUnit::Million})
        unit->addItem(amountUnitName(each), int(each));
    const auto kept = context().settings.value(unitKey(), int(AmountUnit::Thousand)).toInt() == int(AmountUnit::Million) ? AmountUnit::Million
                                                                                                               : AmountUnit::Thousand;
    unit->setCurrentIndex(int(kept));
    connect(unit, &QComboBox::currentIndexChanged, this, [this](int index) { setUnit(AmountUnit(index)); });
    form->addRow(tr("Unit"), unit);
    auto *year = m_facts.checked(
        countRule(earliestYear, context().clock.today().year(), false),
        [](const Client &row) { return row.salesYear ? QString::number(*row.salesYear) : QString(); },
        [](Client &row, const QString &shown) { row.salesYear = countOf(shown); }, form);
    year->setObjectName(u"eligibility.salesYear"_s);
    year->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("Newest year"), year);
    form->addBelow(makeTeller(theme(), year, form));
    addSales(form, &Client::sales1, 0);
    addSales(form, &Client::sales2, 1);
    addSales(form, &Client::sales3, 2);
    setUnit(kept);
    return form;
}

void EligibilitySection::addSales(widgets::Form *form, std::optional<Won> Client::*field, int yearsBefore)
{
    auto *edit = new SalesEdit(theme(), form);
    edit->setObjectName(u"eligibility.sales%1"_s.arg(yearsBefore + 1));
    edit->setReadOnly(isReadOnly());
    m_sales.push_back(edit);
    QLabel *label = form->addRow(tr("Sales"), edit);
    m_facts.also([edit, field, label, yearsBefore](const Client &company) {
        if (!RowFields<Client>::isTyping(edit))
            edit->setMoney(company.*field);
        const QString words = company.salesYear ? tr("Sales %1").arg(*company.salesYear - yearsBefore)
                              : yearsBefore == 0 ? tr("Sales, newest year")
                                                 : tr("Sales, %n year(s) before", nullptr, yearsBefore);
        label->setText(words);
        edit->setAccessibleName(words);
    });
    connect(edit, &SalesEdit::moneyCommitted, this, [this, field](std::optional<Won> money) {
        m_facts.change([&](Client &company) { company.*field = money; });
    });
}

void EligibilitySection::setUnit(AmountUnit unit)
{
    context().settings.setValue(unitKey(), int(unit));
    for (SalesEdit *edit : m_sales)
        edit->setUnit(unit);
}

QWidget *EligibilitySection::makeLists()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new widgets::SectionTitle(theme(), tr("Certificates"), content));
    const auto line = [](auto field) {
        return [field](auto &fields, QWidget *parent) -> QWidget * { return fields.line(field, parent); };
    };
    const auto date = [](auto field) {
        return [field](auto &fields, QWidget *parent) -> QWidget * { return fields.date(field, parent); };
    };
    m_certificates = new RowList<Certificate>(
        context(), u"certificates"_s,
        {{tr("Certificate"), 3, line(&Certificate::name)},
         {tr("Number"), 2, line(&Certificate::number)},
         {tr("Issued"), 3, date(&Certificate::issued)},
         {tr("Expires"), 3, date(&Certificate::expires)},
         {tr("State"), 2,
          [this](RowFields<Certificate> &fields, QWidget *parent) -> QWidget * {
              auto *state = new ToneText(theme(), parent);
              fields.also([this, state](const Certificate &certificate) {
                  const DueText words = expiryText(certificate.expires, context().clock.today());
                  const bool holds = words.text.isEmpty() && certificate.expires.isValid();
                  state->say(holds ? Tone::Good : words.tone, holds ? tr("valid") : words.text);
              });
              return state;
          }}},
        {QT_TRANSLATE_NOOP("edit", "Change certificate"), QT_TRANSLATE_NOOP("edit", "Remove certificate"), tr("Remove this certificate")},
        [this] {
            Certificate blank;
            blank.client = client();
            return blank;
        },
        content);
    column->addWidget(m_certificates);
    column->addSpacing(theme().px(16));
    column->addWidget(new widgets::SectionTitle(theme(), tr("Other support received"), content));
    m_supports = new RowList<Support>(
        context(), u"supports"_s,
        {{tr("Programme"), 5, line(&Support::programme)},
         {tr("Body"), 4, line(&Support::body)},
         {tr("Year"), 1,
          [this](RowFields<Support> &fields, QWidget *parent) -> QWidget * {
              auto *year = fields.checked(
                  countRule(earliestYear, context().clock.today().year() + 1, false),
                  [](const Support &row) { return row.year ? QString::number(*row.year) : QString(); },
                  [](Support &row, const QString &shown) { row.year = countOf(shown); }, parent);
              year->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
              return year;
          }},
         {tr("Amount (won)"), 3,
          [](RowFields<Support> &fields, QWidget *parent) -> QWidget * { return fields.money(&Support::amount, parent); }}},
        {QT_TRANSLATE_NOOP("edit", "Change other support"), QT_TRANSLATE_NOOP("edit", "Remove other support"), tr("Remove this entry")},
        [this] {
            Support blank;
            blank.client = client();
            return blank;
        },
        content);
    column->addWidget(m_supports);
    column->addStretch();
    return content;
}

void EligibilitySection::refresh(const journal::Changes &changes)
{
    if (changes.touches("client", client().uuid()))
        m_facts.show();
    if (changes.touches("certificate"))
        m_certificates->setRows(all<Certificate>());
    if (changes.touches("support"))
        m_supports->setRows(all<Support>());
}

} // namespace axw::clients
