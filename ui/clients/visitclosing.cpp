// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/visitclosing.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/clients/signedvisit.h"
#include "core/workspace/workspace.h"
#include "ui/clients/columnform.h"
#include "ui/clients/signaturepad.h"
#include "ui/clients/visitrules.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::CheckedEdit;
using widgets::Size;
using widgets::Tone;
using workspace::VisitAtHand;
using workspace::VisitClosing;

namespace {

constexpr int wide = 980;
constexpr int high = 640;
constexpr int edge = 20;

QPlainTextEdit *makeText(const QString &name, const QString &words, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(words, parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->viewport()->setAutoFillBackground(false); // the frame paints the ground, round corners and all
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 12);
    return edit;
}

} // namespace

VisitClosingDialog *VisitClosingDialog::make(const widgets::PageContext &context, ClientId client, QWidget *parent)
{
    const auto company = context.workspace.clients().get(client);
    auto at = workspace::visitAtHand(context.workspace, client, context.language);
    if (!company || !at) {
        context.prompter.tell(company ? at.error() : company.error());
        return nullptr;
    }
    return new VisitClosingDialog(context, std::move(*at), company->name, parent);
}

VisitClosingDialog::VisitClosingDialog(const widgets::PageContext &context, VisitAtHand at, const QString &company, QWidget *parent) :
    QDialog(parent), m_context(context), m_at(std::move(at)), m_company(company)
{
    const widgets::Theme &theme = context.theme;
    setObjectName(u"visitclosing"_s);
    setWindowTitle(tr("Close the visit"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(edge), theme.px(16), theme.px(edge), theme.px(14));
    all->setSpacing(theme.px(12));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.px(edge));
    columns->addWidget(makeRecord(), 11);
    columns->addWidget(widgets::makeLine(theme, Qt::Vertical, this));
    columns->addWidget(makeOpen(), 10);
    all->addLayout(columns, 1);
    all->addWidget(makeFoot());
    showSignature();
    const QSize room = parent ? parent->window()->size() : QSize(theme.px(wide), theme.px(high));
    resize(QSize(theme.px(wide), theme.px(high)).boundedTo(room - QSize(theme.px(40), theme.px(40))));
}

CheckedEdit *VisitClosingDialog::makeTime(bool end)
{
    QDateTime Visit::*field = end ? &Visit::ends : &Visit::starts;
    auto *edit = new CheckedEdit(m_context.theme, timeRule(), this);
    edit->setObjectName(end ? u"closing.end"_s : u"closing.start"_s);
    edit->setShown(formatTime(seoulOf(m_at.visit.*field).time()));
    connect(edit, &CheckedEdit::accepted, this, [this, field](const QString &shown) {
        if (const QTime time = parseTime(shown); time.isValid())
            m_at.visit.*field = utcOfSeoul(seoulOf(m_at.visit.starts).date(), time);
        showSignature();
    });
    return edit;
}

QWidget *VisitClosingDialog::makeRecord()
{
    const widgets::Theme &theme = m_context.theme;
    const Visit &visit = m_at.visit;
    auto *form = new ColumnForm(theme, this);
    form->setHeading(tr("%1 · visit of %2").arg(m_company, formatDateWithWeekday(seoulOf(visit.starts).date(), m_context.language)));
    CheckedEdit *start = makeTime(false);
    CheckedEdit *end = makeTime(true);
    m_place = new QLineEdit(visit.place, form);
    m_place->setObjectName(u"closing.place"_s);
    form->addFields({{tr("Start"), start, 2}, {tr("End"), end, 2}, {tr("Place"), m_place, 5}});
    QStringList people;
    for (const VisitPerson &person : m_at.people)
        people.append(person.name);
    m_newPeople = new QLineEdit(form);
    m_newPeople->setObjectName(u"closing.people"_s);
    m_newPeople->setPlaceholderText(people.isEmpty() ? tr("Names, parted by commas") : tr("Besides %1: names, parted by commas").arg(people.join(u", "_s)));
    form->addField(tr("People"), m_newPeople);
    m_said = makeText(u"closing.said"_s, visit.said, 5, form);
    form->addField(tr("What was said"), m_said);
    m_agreed = makeText(u"closing.agreed"_s, visit.agreed, 3, form);
    form->addField(tr("What was agreed"), m_agreed);
    m_nextWhat = new QLineEdit(tr("Next visit"), form);
    m_nextWhat->setObjectName(u"closing.nextWhat"_s);
    m_next = new widgets::DateEdit(theme, m_context.language, m_context.clock, form);
    m_next->setObjectName(u"closing.next"_s);
    m_next->setPlaceholderText(tr("tomorrow, 12/3, +14"));
    form->addFields({{tr("Next date"), m_next, 5}, {tr("What then"), m_nextWhat, 5}});
    addSignature(form);
    for (QLineEdit *each : {m_place, m_newPeople, m_nextWhat})
        connect(each, &QLineEdit::textChanged, this, &VisitClosingDialog::showSignature);
    for (QPlainTextEdit *each : {m_said, m_agreed})
        connect(each, &QPlainTextEdit::textChanged, this, &VisitClosingDialog::showSignature);
    connect(m_next, &widgets::DateEdit::dateCommitted, this, &VisitClosingDialog::showSignature);
    return form;
}

void VisitClosingDialog::addSignature(ColumnForm *form)
{
    const widgets::Theme &theme = m_context.theme;
    QHBoxLayout *row = form->addButtons();
    row->setAlignment({});
    m_sign = new QPushButton(form);
    m_sign->setObjectName(u"closing.sign"_s);
    m_sign->setAutoDefault(false);
    connect(m_sign, &QPushButton::clicked, this, &VisitClosingDialog::sign);
    m_signedBy = new widgets::SoftText(theme, {}, Size::Body, form);
    m_signedBy->setObjectName(u"closing.signedBy"_s);
    row->addWidget(m_sign);
    row->addWidget(m_signedBy, 1);
    m_outdated = new widgets::ToneText(theme, form);
    m_outdated->setObjectName(u"closing.outdated"_s);
    m_outdated->setWordWrap(true);
    form->addBelow(m_outdated);
}

QWidget *VisitClosingDialog::makeOpen()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.px(4));
    addItems(column);
    addRequests(column);
    addNotes(column);
    return part;
}

QListWidget *VisitClosingDialog::addList(QBoxLayout *column, const QString &title, const QString &name, const QString &nothing, qsizetype count)
{
    const widgets::Theme &theme = m_context.theme;
    auto *heading = new widgets::SectionTitle(theme, count == 0 ? title : tr("%1 %2", "heading and number").arg(title).arg(count), this);
    heading->setContentsMargins(0, theme.px(6), 0, 0);
    column->addWidget(heading);
    if (count == 0) {
        column->addWidget(new widgets::SoftText(theme, nothing, Size::Body, this));
        return nullptr;
    }
    auto *list = new QListWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    column->addWidget(list, int(std::min<qsizetype>(count, 8)) + 1);
    return list;
}

void VisitClosingDialog::addItems(QBoxLayout *column)
{
    QListWidget *list = addList(column, tr("Items without an answer"), u"closing.items"_s, tr("Every item is answered."), std::ssize(m_at.openItems));
    if (!list)
        return;
    for (const workspace::OpenItem &item : m_at.openItems)
        list->addItem(item.unknown ? tr("%1 · not known yet").arg(item.words) : item.words);
    list->setToolTip(tr("Enter or a double click goes to the item"));
    connect(list, &QListWidget::itemActivated, this, [this, list](QListWidgetItem *chosen) {
        const workspace::OpenItem &item = m_at.openItems[size_t(list->row(chosen))];
        leaveFor(widgets::ClientTarget{m_at.visit.client, widgets::stageTab(Stage::Diagnosis),
                                       {{u"assessment"_s, item.assessment.toString()}, {u"item"_s, item.item}}, {}});
    });
}

void VisitClosingDialog::addRequests(QBoxLayout *column)
{
    QListWidget *list = addList(column, tr("Open data requests"), u"closing.requests"_s, tr("Nothing is asked for."), std::ssize(m_at.requests));
    if (!list)
        return;
    for (const DataRequest &request : m_at.requests) {
        const QString due = request.due.isValid() ? tr("due %1").arg(formatShortDate(request.due, m_context.language)) : tr("no date");
        list->addItem(tr("%1 · %2", "data request and when it is due").arg(request.what, due));
    }
    connect(list, &QListWidget::itemActivated, this, [this, list](QListWidgetItem *chosen) {
        const DataRequest &request = m_at.requests[size_t(list->row(chosen))];
        leaveFor(widgets::ClientTarget{m_at.visit.client, u"overview"_s, {{u"section"_s, u"requests"_s}, {u"request"_s, request.id.toString()}}, {}});
    });
}

void VisitClosingDialog::addNotes(QBoxLayout *column)
{
    m_notes = addList(column, tr("Quick notes that wait"), u"closing.notes"_s, tr("No quick note waits."), std::ssize(m_at.notes));
    if (!m_notes)
        return;
    for (const QuickNote &note : m_at.notes) {
        auto *line = new QListWidgetItem(u"%1  %2"_s.arg(formatTime(seoulOf(note.noted).time()), note.said), m_notes);
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(Qt::Checked);
    }
    connect(m_notes, &QListWidget::itemChanged, this, &VisitClosingDialog::showSignature);
    column->addWidget(new widgets::SoftText(m_context.theme, tr("Those with a tick go into what was said; the others go on waiting."), Size::Small, this));
}

QWidget *VisitClosingDialog::makeFoot()
{
    const widgets::Theme &theme = m_context.theme;
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    m_withLog = new QCheckBox(tr("Make the visit log (PDF)"), foot);
    m_withLog->setObjectName(u"closing.withLog"_s);
    m_withLog->setChecked(true);
    row->addWidget(m_withLog);
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(u"closing.cancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *done = new QPushButton(tr("Close the visit"), foot);
    done->setObjectName(u"closing.done"_s);
    done->setAutoDefault(false);
    widgets::makePrimary(done);
    connect(done, &QPushButton::clicked, this, &VisitClosingDialog::close);
    row->addWidget(cancel);
    row->addWidget(done);
    return foot;
}

VisitClosing VisitClosingDialog::draft() const
{
    VisitClosing closing;
    closing.visit = m_at.visit;
    closing.people = m_at.people;
    closing.actions = m_at.actions;
    closing.visit.place = m_place->text();
    closing.visit.said = m_said->toPlainText();
    closing.visit.agreed = m_agreed->toPlainText();
    for (const QString &name : m_newPeople->text().split(u',', Qt::SkipEmptyParts)) {
        VisitPerson person;
        person.name = normalLine(name);
        if (!person.name.isEmpty())
            closing.newPeople.push_back(person);
    }
    for (int i = 0; m_notes && i < m_notes->count(); ++i) {
        if (m_notes->item(i)->checkState() == Qt::Checked)
            closing.notes.push_back(m_at.notes[size_t(i)]);
    }
    closing.next = m_next->date();
    closing.nextWhat = m_nextWhat->text().trimmed().isEmpty() ? tr("Next visit") : m_nextWhat->text();
    closing.nextOwner = m_context.workspace.person();
    return closing;
}

void VisitClosingDialog::sign()
{
    widgets::commitComposition();
    m_next->commitPending();
    QStringList people;
    const VisitClosing now = draft();
    const workspace::ClosedVisit closed = workspace::closedVisit(now);
    for (const VisitPerson &person : closed.people)
        people.append(person.name);
    auto *dialog = new SignatureDialog(m_context.theme,
                                       tr("%1 · visit of %2").arg(m_company, formatDateWithWeekday(seoulOf(m_at.visit.starts).date(), m_context.language)),
                                       people, m_at.visit.signedBy, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const workspace::ClosedVisit signing = workspace::closedVisit(draft());
        m_at.visit.signature = dialog->png(visitPrint(signing.visit, signing.people, signing.actions));
        m_at.visit.signedBy = dialog->signer();
        m_at.visit.signedAt = m_context.clock.nowUtc();
        showSignature();
    });
    dialog->open();
}

void VisitClosingDialog::showSignature()
{
    if (!m_outdated || !m_withLog)
        return;
    const Visit &visit = m_at.visit;
    const bool has = !visit.signature.isEmpty();
    m_signedBy->setText(has ? tr("%1, %2").arg(visit.signedBy, formatTime(seoulOf(visit.signedAt).time())) : tr("not signed"));
    m_sign->setText(has ? tr("Sign again…") : tr("Have it signed…"));
    const workspace::ClosedVisit closed = workspace::closedVisit(draft());
    const bool changed = has && isChangedSinceSigned(closed.visit, closed.people, closed.actions);
    m_outdated->say(Tone::Warn, changed ? tr("This was changed after %1 signed it. Have it signed again.").arg(visit.signedBy) : QString());
}

void VisitClosingDialog::close()
{
    widgets::commitComposition();
    for (auto *edit : findChildren<widgets::ValueEdit *>())
        edit->commitPending();
    const auto closed = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Close visit"),
                                                 [&] { return workspace::closeVisit(m_context.workspace, draft()); });
    if (!closed) {
        m_context.prompter.tell(closed.error());
        return;
    }
    const bool withLog = m_withLog->isChecked();
    accept();
    Q_EMIT visitClosed(withLog);
}

void VisitClosingDialog::leaveFor(const widgets::Target &target)
{
    reject();
    Q_EMIT openRequested(target);
}

} // namespace axw::clients
