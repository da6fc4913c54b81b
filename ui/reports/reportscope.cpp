// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportscope.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;
using report::Kind;
using report::RequestList;

namespace {

constexpr int yearsBack = 6;
constexpr int linesOfColumns = 7;

/// The label of a part goes with its control.
void showPart(QWidget *control, bool visible)
{
    control->setVisible(visible);
    if (QWidget *label = control->property("partLabel").value<QWidget *>())
        label->setVisible(visible);
}

void choose(QComboBox *box, const QVariant &data)
{
    if (const int at = box->findData(data); at >= 0)
        box->setCurrentIndex(at);
}

template<Chosen E>
void fill(QComboBox *box, const QString &all, Language language)
{
    box->addItem(all, QString());
    for (const auto &choice : choicesOf<E>())
        box->addItem(nameOf(choice.value, language), keyOf(choice.value));
}

} // namespace

ReportScope::ReportScope(const widgets::PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(6));
    m_all = new QCheckBox(tr("All companies"), this);
    m_all->setObjectName(u"scope_all"_s);
    m_all->setChecked(true);
    column->addWidget(m_all);
    m_poc = addBox(tr("PoC"), u"scope_poc"_s);
    m_person = addBox(tr("Whose week"), u"scope_person"_s);
    m_list = addBox(tr("List"), u"scope_list"_s);
    for (const auto &choice : choicesOf<RequestList>())
        m_list->addItem(nameOf(choice.value, context.language), keyOf(choice.value));
    addColumns();
    m_stage = addBox(tr("Stage"), u"scope_stage"_s);
    fill<Stage>(m_stage, tr("All stages"), context.language);
    m_field = addBox(tr("Industry"), u"scope_field"_s);
    fill<clients::Field>(m_field, tr("All industries"), context.language);
    m_owner = addBox(tr("Consultant"), u"scope_owner"_s);
    m_year = addBox(tr("Year"), u"scope_year"_s);
    m_masked = new QCheckBox(tr("Mask names and numbers"), this);
    m_masked->setObjectName(u"scope_masked"_s);
    m_masked->setChecked(true);
    column->addWidget(m_masked);
    fillPeople();
    fillYears();
    fillColumns();
    for (QComboBox *box : {m_poc, m_person, m_stage, m_field, m_owner, m_year})
        connect(box, &QComboBox::activated, this, &ReportScope::changed);
    connect(m_list, &QComboBox::activated, this, [this] {
        fillColumns();
        Q_EMIT changed();
    });
    for (QCheckBox *box : {m_all, m_masked})
        connect(box, &QCheckBox::clicked, this, &ReportScope::changed);
    connect(m_columns, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        // A table without columns is none, and the usual ones are not what somebody chose who unticked all.
        const bool none = chosenColumns().isEmpty();
        m_needsOne->setVisible(none);
        if (none) {
            const QSignalBlocker quiet(m_columns);
            item->setCheckState(Qt::Checked);
            return;
        }
        m_chosenColumns.insert(m_list->currentData().toString(), chosenColumns());
        Q_EMIT changed();
    });
}

QComboBox *ReportScope::addBox(const QString &title, const QString &name)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *label = new widgets::SectionTitle(m_context.theme, title, this);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setProperty("partLabel", QVariant::fromValue<QWidget *>(label));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    column->addWidget(label);
    column->addWidget(box);
    return box;
}

void ReportScope::addColumns()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *label = new widgets::SectionTitle(m_context.theme, tr("Columns"), this);
    m_columns = new QListWidget(this);
    m_columns->setObjectName(u"scope_columns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setProperty("partLabel", QVariant::fromValue<QWidget *>(label));
    m_columns->setFixedHeight(m_context.theme.px(22 * linesOfColumns));
    column->addWidget(label);
    column->addWidget(m_columns);
    m_needsOne = new widgets::SoftText(m_context.theme, tr("A list has at least one column."), widgets::Size::Small, this);
    m_needsOne->setObjectName(u"scope_needsOne"_s);
    m_needsOne->hide();
    column->addWidget(m_needsOne);
}

void ReportScope::showFor(Kind kind, ClientId client)
{
    m_kind = kind;
    if (client != m_client) {
        m_client = client;
        fillPocs(client);
    }
    const bool request = kind == Kind::Request;
    m_needsOne->hide();
    const bool optional = report::takesClient(kind) && !report::wantsClient(kind);
    m_all->setVisible(optional);
    showPart(m_poc, kind == Kind::Timeline && !m_all->isChecked() && m_poc->count() > 1);
    showPart(m_person, kind == Kind::Weekly);
    for (QWidget *each : std::initializer_list<QWidget *>{m_list, m_columns, m_stage, m_field, m_owner})
        showPart(each, request);
    m_masked->setVisible(request);
    const bool needsYear = kind == Kind::Portfolio;
    showPart(m_year, needsYear || kind == Kind::Letters || request);
    // The year's report is about one year; a list may be of all.
    if (const bool offersAll = m_year->findData(0) >= 0; offersAll == needsYear)
        fillYears();
    setVisible(optional || request || needsYear || kind == Kind::Weekly);
}

bool ReportScope::isAboutAll() const
{
    return report::takesClient(m_kind) && !report::wantsClient(m_kind) && m_all->isChecked();
}

void ReportScope::apply(workspace::ReportRequest &request) const
{
    const int year = m_year->currentData().toInt();
    const std::optional<int> chosen = year > 0 ? std::optional(year) : std::nullopt;
    switch (request.kind) {
    case Kind::Timeline:
        if (!request.client.isNull())
            request.poc = PocId::fromString(m_poc->currentData().toString());
        break;
    case Kind::Portfolio:
    case Kind::Letters:
        request.year = chosen;
        break;
    case Kind::Weekly:
        request.person = m_person->currentData().toString();
        break;
    case Kind::Request:
        request.data.list = fromKey<RequestList>(m_list->currentData().toString()).value_or(RequestList::Clients);
        request.data.columns = chosenColumns();
        request.data.stage = fromKey<Stage>(m_stage->currentData().toString());
        request.data.field = fromKey<clients::Field>(m_field->currentData().toString());
        request.data.owner = m_owner->currentData().toString();
        request.data.year = chosen;
        request.data.masked = m_masked->isChecked();
        break;
    case Kind::Diagnosis:
    case Kind::Register:
    case Kind::VisitLog:
    case Kind::VisitConfirmation:
    case Kind::CaseFile:
        break;
    }
}

QString ReportScope::subject(Language language) const
{
    if (m_kind == Kind::Weekly)
        return m_person->currentData().toString();
    if (m_kind == Kind::Request)
        return nameOf(fromKey<RequestList>(m_list->currentData().toString()).value_or(RequestList::Clients), language);
    return m_kind == Kind::Portfolio || (m_kind == Kind::Letters && m_year->currentData().toInt() > 0) ? m_year->currentText() : QString();
}

QStringList ReportScope::chosenColumns() const
{
    QStringList keys;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            keys << m_columns->item(row)->data(Qt::UserRole).toString();
    }
    return keys;
}

void ReportScope::fillColumns()
{
    const QSignalBlocker quiet(m_columns);
    const auto list = fromKey<RequestList>(m_list->currentData().toString()).value_or(RequestList::Clients);
    QStringList chosen = m_chosenColumns.value(keyOf(list)).toStringList();
    if (chosen.isEmpty())
        chosen = report::usualColumns(list);
    m_needsOne->hide();
    m_columns->clear();
    for (const report::RequestColumn &column : report::columnsOf(list)) {
        auto *item = new QListWidgetItem(column.title.in(m_context.language), m_columns);
        item->setData(Qt::UserRole, column.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(column.key) ? Qt::Checked : Qt::Unchecked);
    }
}

void ReportScope::fillPocs(ClientId client)
{
    m_poc->clear();
    m_poc->addItem(tr("All PoCs of the company"), QString());
    const auto pocs = client.isNull() ? Result<std::vector<poc::Poc>>() : m_context.workspace.pocs().of(client);
    if (!pocs)
        return;
    for (const poc::Poc &poc : *pocs)
        m_poc->addItem(poc.name, poc.id.toString());
}

void ReportScope::fillPeople()
{
    QStringList people = m_context.workspace.clients().owners().value_or(QStringList());
    const QString me = m_context.workspace.person();
    people.removeAll(me);
    if (!me.isEmpty())
        people.prepend(me);
    m_person->addItem(tr("The whole centre"), QString());
    m_owner->addItem(tr("All consultants"), QString());
    for (const QString &name : people) {
        m_person->addItem(name, name);
        m_owner->addItem(name, name);
    }
}

void ReportScope::fillYears()
{
    const QVariant before = m_year->currentData();
    m_year->clear();
    if (m_kind != Kind::Portfolio)
        m_year->addItem(tr("All years"), 0);
    const int now = m_context.clock.today().year();
    for (int year = now; year > now - yearsBack; --year)
        m_year->addItem(QString::number(year), year);
    choose(m_year, before);
}

QVariantMap ReportScope::place() const
{
    return {{u"all"_s, m_all->isChecked()},         {u"poc"_s, m_poc->currentData()},     {u"year"_s, m_year->currentData()},
            {u"person"_s, m_person->currentData()}, {u"list"_s, m_list->currentData()},   {u"columns"_s, m_chosenColumns},
            {u"stage"_s, m_stage->currentData()},   {u"field"_s, m_field->currentData()}, {u"owner"_s, m_owner->currentData()},
            {u"masked"_s, m_masked->isChecked()}};
}

void ReportScope::setPlace(const QVariantMap &place)
{
    const auto take = [&](QComboBox *box, const QString &key) {
        if (place.contains(key))
            choose(box, place.value(key));
    };
    if (place.contains(u"all"_s))
        m_all->setChecked(place.value(u"all"_s).toBool());
    if (place.contains(u"masked"_s))
        m_masked->setChecked(place.value(u"masked"_s).toBool());
    if (place.contains(u"columns"_s))
        m_chosenColumns = place.value(u"columns"_s).toMap();
    take(m_list, u"list"_s);
    fillColumns();
    take(m_poc, u"poc"_s);
    take(m_year, u"year"_s);
    take(m_person, u"person"_s);
    take(m_stage, u"stage"_s);
    take(m_field, u"field"_s);
    take(m_owner, u"owner"_s);
}

} // namespace axw::reports
