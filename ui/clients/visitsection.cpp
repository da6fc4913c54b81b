// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/visitsection.h"

#include "core/base/formats.h"
#include "core/clients/signedvisit.h"
#include "ui/clients/listpart.h"
#include "ui/clients/visiteditor.h"
#include "ui/widgets/reporttargets.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Tone;

namespace {

constexpr int listWidth = 416;
constexpr int halfHour = 30 * 60;

QString whenOf(const Visit &visit, Language language)
{
    return visit.starts.isValid() ? formatDateTime(seoulTime(visit.starts.toMSecsSinceEpoch()), language) : u"–"_s;
}

} // namespace

VisitSection::VisitSection(const widgets::PageContext &context, ClientId client, QWidget *parent) :
    FileSection(context, client, parent),
    m_model(new RowModel<Visit>({
        {tr("When"), [this](const Visit &visit) { return whenOf(visit, language()); }, strong<Visit>()},
        {tr("Kind"), [this](const Visit &visit) { return nameOf(visit.kind, language()); }},
        {tr("M/D"), [](const Visit &visit) { return visit.effortTenths == 0 ? u"–"_s : formatDecimal(double(visit.effortTenths) / 10, 1); },
         rightAligned<Visit>()},
        {tr("Signature"),
         [this](const Visit &visit) { return visit.signature.isEmpty() ? QString() : m_outdated.contains(visit.id) ? tr("changed") : tr("signed"); },
         [this](const Visit &visit, int role) {
             return role == widgets::ToneRole ? QVariant(int(m_outdated.contains(visit.id) ? Tone::Warn : Tone::Good)) : QVariant();
         }},
    })),
    m_list(new ListPart(theme(), tr("Visits and consultations"), tr("Nothing is logged yet."), u"visits"_s, 0, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QWidget(this);
    widgets::setGround(left, theme(), Colour::Surface);
    left->setFixedWidth(theme().px(listWidth));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(theme().px(16), theme().px(8), theme().px(8), theme().px(8));
    column->addWidget(m_list);
    row->addWidget(left);
    row->addWidget(widgets::makeLine(theme(), Qt::Vertical, this));
    row->addWidget(makeEditor(), 1);

    m_list->setModel(m_model);
    m_list->setWidths({0, 80, 44, 84});
    QPushButton *add = m_list->head()->addButton(u"list-add"_s, tr("Log a visit"));
    add->setObjectName(u"visits.add"_s);
    add->setEnabled(!isReadOnly());
    connect(add, &QPushButton::clicked, this, &VisitSection::addVisit);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VisitSection::showSelected);
    read();
    if (m_model->rowCount() > 0)
        m_list->view()->selectId(m_model->rows().front().id.bytes());
    showSelected();
}

QWidget *VisitSection::makeEditor()
{
    m_side = new QWidget(this);
    widgets::setGround(m_side, theme(), Colour::Surface);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(m_side);
    auto *bar = new QHBoxLayout(head);
    bar->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(4));
    bar->setSpacing(theme().px(8));
    m_title = widgets::makeLabel(theme(), {}, widgets::Size::Body, true, head);
    bar->addWidget(m_title, 1);
    const auto button = [&](const QString &words, const QString &name, bool writes, auto handler) {
        auto *made = new QPushButton(words, head);
        made->setObjectName(name);
        made->setEnabled(!writes || !isReadOnly());
        connect(made, &QPushButton::clicked, this, handler);
        bar->addWidget(made);
    };
    button(tr("Visit log…"), u"visit.log"_s, false, [this] { askReport(widgets::visitLogReport(client())); });
    button(tr("Visit confirmation…"), u"visit.confirmation"_s, false, [this] { askReport(widgets::visitConfirmationReport(client(), m_editor->rowId())); });
    button(tr("Remove"), u"visit.remove"_s, true, [this] { removeVisit(); });
    column->addWidget(head);
    m_changed = new ToneText(theme(), m_side);
    m_changed->setObjectName(u"visit.changed"_s);
    auto *changed = new QHBoxLayout;
    changed->setContentsMargins(theme().px(16), 0, theme().px(16), 0);
    changed->addWidget(m_changed);
    column->addLayout(changed);

    m_area = new QScrollArea(m_side);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    widgets::setGround(m_area, theme(), Colour::Surface);
    auto *content = new QWidget;
    widgets::setGround(content, theme(), Colour::Surface);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(16));
    m_editor = new VisitEditor(context(), client(), content);
    inner->addWidget(m_editor);
    inner->addStretch();
    m_area->setWidget(content);
    column->addWidget(m_area, 1);
    return m_side;
}

void VisitSection::begin()
{
    m_list->view()->setFocus();
}

void VisitSection::read()
{
    std::vector<Visit> visits = all<Visit>();
    std::ranges::stable_sort(visits, std::greater(), &Visit::starts);
    m_outdated.clear();
    for (const Visit &visit : visits) {
        if (visit.signature.isEmpty())
            continue;
        const auto people = store().people(visit.id);
        const auto actions = store().actions(visit.id);
        if (people && actions && isChangedSinceSigned(visit, *people, *actions))
            m_outdated.insert(visit.id);
    }
    m_model->setRows(std::move(visits));
}

void VisitSection::showSelected()
{
    const QVariantList ids = m_list->view()->selectedIds();
    m_editor->setVisit(ids.isEmpty() ? VisitId() : VisitId::fromBytes(ids.front().toByteArray()));
    const std::optional<Visit> visit = m_editor->read();
    for (QWidget *child : m_side->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->setVisible(visit.has_value());
    m_changed->say(Tone::Warn, visit && m_outdated.contains(visit->id)
                                   ? tr("Changed after %1 signed it: the signature no longer covers what stands here. Both are kept; have it "
                                        "signed again, or undo the change.")
                                         .arg(visit->signedBy)
                                   : QString());
    if (visit)
        m_title->setText(tr("%1 · %2").arg(whenOf(*visit, language()), nameOf(visit->kind, language())));
}

void VisitSection::addVisit()
{
    Visit visit;
    visit.client = client();
    const QDateTime now = seoulTime(context().clock.nowMs());
    const int begun = QTime(0, 0).secsTo(now.time()) / halfHour * halfHour;
    visit.starts = utcOfSeoul(now.date(), QTime(0, 0).addSecs(begun));
    if (!edit(QT_TRANSLATE_NOOP("edit", "Log visit"), [&] { return store().put(visit); }))
        return;
    m_list->view()->selectId(visit.id.bytes());
    m_area->ensureVisible(0, 0);
    m_editor->findChild<QWidget *>(u"visit.day"_s)->setFocus();
}

void VisitSection::removeVisit()
{
    m_editor->commitPending();
    const VisitId id = m_editor->rowId();
    if (edit(QT_TRANSLATE_NOOP("edit", "Remove visit"), [&]() -> Result<> {
            AXW_TRY_ASSIGN(files, store().of<Attachment>(client()));
            for (const Attachment &file : files) {
                if (file.subject == id.uuid())
                    AXW_TRY(store().drop<Attachment>(file.id));
            }
            return store().dropVisit(id);
        }))
        Q_EMIT told(tr("The visit was removed with its people, actions and files."), true);
}

void VisitSection::askReport(const widgets::ReportTarget &target)
{
    m_editor->commitPending();
    Q_EMIT openRequested(target);
}

void VisitSection::refresh(const journal::Changes &changes)
{
    if (changes.touches("visit") || changes.touches("visit_person") || changes.touches("visit_action")) {
        const int at = m_list->view()->currentIndex().row();
        read();
        m_list->keepSelection(at);
        showSelected();
    }
    m_editor->refresh(changes);
}

QVariantMap VisitSection::saveState() const
{
    return {{u"visit"_s, m_editor->rowId().toString()}, {u"scroll"_s, m_area->verticalScrollBar()->value()}};
}

void VisitSection::restoreState(const QVariantMap &state)
{
    const auto id = VisitId::fromString(state.value(u"visit"_s).toString());
    if (id.isNull() || !m_list->view()->selectId(id.bytes()))
        return;
    m_area->verticalScrollBar()->setValue(state.value(u"scroll"_s).toInt());
}

} // namespace axw::clients
