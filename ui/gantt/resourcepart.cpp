// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/resourcepart.h"

#include "ui/gantt/hourschoice.h"
#include "ui/gantt/resourcemodel.h"
#include "ui/gantt/taskrules.h"
#include "ui/widgets/form.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using poc::Resource;

namespace {

constexpr int mostUnits = 100'000;
constexpr int rowsSeen = 8;

} // namespace

ResourcePart::ResourcePart(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : SidePart(context, state, parent), m_model(new ResourceModel(context.language, this)),
      m_list(new widgets::TableView(context.theme, this)),
      m_nothing(new widgets::SoftText(context.theme, tr("Nobody yet. Resources are consultants, advisers, suppliers, people of the company and equipment; they are the same in all plans."),
                                      widgets::Size::Body, this)),
      m_chosen(new QWidget(this)), m_uses(new widgets::SoftText(context.theme, {}, widgets::Size::Body, this)), m_remove(nullptr)
{
    setObjectName(u"resourcePart"_s);
    makeList();
    makeFields();
    column()->addStretch(1);
}

ResourcePart::~ResourcePart() = default;

void ResourcePart::makeList()
{
    m_list->setObjectName(u"resources"_s);
    m_list->setAccessibleName(tr("Resources"));
    m_list->setModel(m_model);
    m_list->setStretchColumn(ResourceModel::Name);
    m_list->setColumnWidth(ResourceModel::Kind, theme().px(104.0));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    column()->addWidget(m_nothing);
    column()->addWidget(m_list);
    auto *add = new QPushButton(theme().icon(u"list-add"_s), tr("Add resource"), this);
    add->setObjectName(u"resource.add"_s);
    add->setEnabled(!workspace().isReadOnly());
    connect(add, &QPushButton::clicked, this, &ResourcePart::addResource);
    column()->addWidget(add, 0, Qt::AlignLeft);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && m_model->idAt(now.row()) != m_id) {
            m_id = m_model->idAt(now.row());
            showChosen();
        }
    });
}

void ResourcePart::makeFields()
{
    m_fields = std::make_unique<Fields>(
        context(),
        [this] {
            const Resource *found = m_model->find(m_id);
            return found ? std::optional(*found) : std::nullopt;
        },
        [this](Resource &row, const QString &group) {
            return save(QT_TRANSLATE_NOOP("edit", "Change resource"), [&] { return workspace().resources().change(row); }, group);
        },
        [this] { return workspace().isReadOnly(); }); // they belong to all plans: one that is reviewed does not lock them
    auto *rows = new QVBoxLayout(m_chosen);
    rows->setContentsMargins(0, theme().px(8), 0, 0);
    rows->setSpacing(theme().px(6));
    auto *form = new widgets::Form(theme(), m_chosen);
    rows->addWidget(form);
    auto *name = m_fields->line(&Resource::name, form);
    name->setObjectName(u"resource.name"_s);
    form->addRow(tr("Name"), name);
    auto *kind = m_fields->choice(&Resource::kind, form);
    kind->setObjectName(u"resource.kind"_s);
    form->addRow(tr("Kind"), kind);
    auto *capacity = m_fields->checked(percentRule(1, mostUnits), [](const Resource &row) { return QString::number(row.capacity) + u'%'; },
                                       [](Resource &row, const QString &shown) { row.capacity = numberOf(shown); }, form);
    capacity->setObjectName(u"resource.capacity"_s);
    form->addRow(tr("Capacity"), capacity, tr("100% is one of it, 200% two; 40% two days of a week."));
    form->addBelow(widgets::makeTeller(theme(), capacity, form));
    auto *rate = m_fields->money(&Resource::rate, form);
    rate->setObjectName(u"resource.rate"_s);
    form->addRow(tr("Rate (₩/h)"), rate);
    m_hours = m_fields->choice([](const Resource &row) { return hoursKey(row.hours); },
                               [](Resource &row, const QString &key) { row.hours = hoursOfKey(key); }, form);
    m_hours->setObjectName(u"resource.hours"_s);
    form->addRow(tr("Working hours"), m_hours);
    auto *note = m_fields->note(&Resource::note, 3, form);
    note->setObjectName(u"resource.note"_s);
    form->addRow(tr("Note"), note);

    auto *heading = new widgets::SectionTitle(theme(), tr("Where it is used"), m_chosen);
    rows->addWidget(heading);
    m_uses->setObjectName(u"resource.uses"_s);
    rows->addWidget(m_uses);
    m_remove = new QPushButton(theme().icon(u"edit-delete"_s), tr("Delete resource"), m_chosen);
    m_remove->setObjectName(u"resource.remove"_s);
    m_remove->setEnabled(!workspace().isReadOnly());
    connect(m_remove, &QPushButton::clicked, this, &ResourcePart::removeResource);
    rows->addWidget(m_remove, 0, Qt::AlignLeft);
    column()->addWidget(m_chosen);
}

void ResourcePart::refresh()
{
    auto all = workspace().resources().all();
    if (!all) {
        context().prompter.tell(all.error());
        return;
    }
    m_model->setResources(std::move(*all));
    const bool any = m_model->rowCount() > 0;
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    fitRows(*m_list, rowsSeen);
    if (m_id.isNull())
        m_id = m_model->idAt(0);
    select(m_id);
    showChosen();
}

void ResourcePart::select(ResourceId id)
{
    if (m_model->find(id))
        m_list->selectId(id.bytes());
}

void ResourcePart::showChosen()
{
    fillHours(*m_hours, workspace(), {}, tr("of the centre"));
    m_chosen->setVisible(m_fields->show());
    if (m_chosen->isHidden())
        return;
    const auto [lines, tasks] = usesOf(m_id);
    m_uses->setText(tasks == 0 ? tr("On no task of any plan.") : lines.join(u'\n'));
}

std::pair<QStringList, int> ResourcePart::usesOf(ResourceId id)
{
    const auto found = workspace().resources().assignmentsOf(id);
    if (!found)
        return {{found.error().sentence}, 0};
    QStringList lines;
    for (size_t i = 0; i < found->size();) {
        const PocId poc = (*found)[i].poc;
        size_t end = i;
        while (end < found->size() && (*found)[end].poc == poc)
            ++end;
        const auto known = workspace().pocs().get(poc);
        lines << tr("%1: %n task(s)", nullptr, int(end - i)).arg(known ? known->name : QString());
        i = end;
    }
    return {lines, int(found->size())};
}

void ResourcePart::addResource()
{
    const auto name = context().prompter.askText(tr("Add resource"), tr("Name"));
    if (!name)
        return;
    ResourceId made;
    const bool done = save(QT_TRANSLATE_NOOP("edit", "Add resource"), [&]() -> Result<> {
        Resource fresh;
        fresh.name = *name;
        AXW_TRY_ASSIGN(id, workspace().resources().add(fresh));
        made = id;
        return {};
    });
    if (!done)
        return;
    m_id = made;
    refresh();
}

void ResourcePart::removeResource()
{
    const Resource *found = m_model->find(m_id);
    if (!found)
        return;
    const QString name = found->name;
    const ResourceId id = m_id;
    const auto [lines, tasks] = usesOf(id);
    const int row = m_list->currentIndex().row();
    m_id = m_model->idAt(row + 1).isNull() ? m_model->idAt(row - 1) : m_model->idAt(row + 1);
    if (!save(QT_TRANSLATE_NOOP("edit", "Delete resource"), [&] { return workspace().resources().remove(id); })) {
        m_id = id;
        return;
    }
    Q_EMIT told(tasks == 0 ? tr("“%1” was deleted.").arg(name)
                           : tr("“%1” was deleted and taken off: %2.").arg(name, lines.join(u", "_s)),
                true);
}

} // namespace axw::gantt
