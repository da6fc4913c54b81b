// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/visiteditor.h"

#include "core/base/formats.h"
#include "core/clients/signedvisit.h"
#include "ui/clients/attachmentstrip.h"
#include "ui/clients/columnform.h"
#include "ui/clients/duetext.h"
#include "ui/clients/fileintake.h"
#include "ui/clients/signaturepad.h"
#include "ui/clients/visitrules.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;
using widgets::Tone;

namespace {

constexpr int signatureHeight = 72;

/// Ink is black: it lies on white in every theme.
QPixmap onPaper(const QPixmap &ink, int margin)
{
    QPixmap paper(ink.size() + QSize(2 * margin, 2 * margin));
    paper.fill(Qt::white);
    QPainter(&paper).drawPixmap(margin, margin, ink);
    return paper;
}

} // namespace

VisitEditor::VisitEditor(const widgets::PageContext &context, ClientId client, QWidget *parent) :
    RowForm<Visit>(context, QT_TRANSLATE_NOOP("edit", "Change visit"),
                   [&workspace = context.workspace](Visit &visit) { return workspace.clients().put(visit); }, parent),
    m_context(context), m_client(client), m_calendar(calendarAround(context.workspace, context.clock.today()))
{
    const widgets::Theme &theme = context.theme;
    auto *day = new widgets::DateEdit(theme, context.language, context.clock, this);
    day->setObjectName(u"visit.day"_s);
    day->setReadOnly(context.workspace.isReadOnly());
    connect(day, &widgets::DateEdit::dateCommitted, this, [this](QDate date) {
        fields().change([&](Visit &visit) {
            if (!date.isValid())
                return; // a visit has a day
            const QTime start = visit.starts.isValid() ? seoulOf(visit.starts).time() : QTime(9, 0);
            const QDateTime before = visit.starts;
            visit.starts = utcOfSeoul(date, start);
            if (visit.ends.isValid())
                visit.ends = visit.ends.addSecs(before.secsTo(visit.starts));
        });
    });
    fields().also([day](const Visit &visit) {
        if (!RowFields<Visit>::isTyping(day))
            day->setDate(seoulOf(visit.starts).date());
    });
    CheckedEdit *start = makeTime(false);
    CheckedEdit *end = makeTime(true);
    auto *kind = fields().choice(&Visit::kind, this);
    kind->setObjectName(u"visit.kind"_s);
    auto *effort = fields().checked(
        effortRule(), [](const Visit &visit) { return visit.effortTenths == 0 ? QString() : formatDecimal(double(visit.effortTenths) / 10, 1); },
        [](Visit &visit, const QString &shown) { visit.effortTenths = int(std::lround(shown.toDouble() * 10)); }, this);
    effort->setObjectName(u"visit.effort"_s);
    effort->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addFields({{tr("Day"), day, 4}, {tr("Start"), start, 2}, {tr("End"), end, 2}, {tr("Kind"), kind, 3}, {tr("Effort (M/D)"), effort, 2}});
    m_span = new ToneText(theme, this);
    m_span->setObjectName(u"visit.span"_s);
    addBelow(m_span);
    for (CheckedEdit *edit : {start, end, effort})
        addBelow(makeTeller(theme, edit, this));
    auto *place = fields().line(&Visit::place, this);
    place->setObjectName(u"visit.place"_s);
    addField(tr("Place"), place);

    m_people = makePeople();
    addHeading(tr("People"));
    addBelow(m_people);
    auto *said = fields().note(&Visit::said, 6, this);
    said->setObjectName(u"visit.said"_s);
    addField(tr("What was said"), said);
    auto *agreed = fields().note(&Visit::agreed, 3, this);
    agreed->setObjectName(u"visit.agreed"_s);
    addField(tr("What was agreed"), agreed);
    m_actions = makeActions();
    addHeading(tr("What follows"));
    addBelow(m_actions);

    m_intake = new FileIntake(context, this);
    m_files = new AttachmentStrip(context, m_intake, this);
    m_files->setObjectName(u"visit.files"_s);
    auto *head = new SectionHead(theme, tr("Photographs and files"), this);
    QPushButton *add = head->addButton(u"list-add"_s, tr("Add…"));
    add->setObjectName(u"visit.files.add"_s);
    add->setEnabled(!context.workspace.isReadOnly());
    connect(add, &QPushButton::clicked, m_files, &AttachmentStrip::choose);
    addBelow(head);
    addBelow(m_intake);
    addBelow(m_files);
    addBelow(makeSignature());
    fields().also([this](const Visit &visit) { showSignature(visit); });
}

CheckedEdit *VisitEditor::makeTime(bool end)
{
    const auto field = end ? &Visit::ends : &Visit::starts;
    auto *edit = fields().checked(
        timeRule(), [field](const Visit &visit) { return (visit.*field).isValid() ? formatTime(seoulOf(visit.*field).time()) : QString(); },
        [this, field, end](Visit &visit, const QString &shown) {
            const QDate day = visit.starts.isValid() ? seoulOf(visit.starts).date() : m_context.clock.today();
            if (shown.isEmpty()) {
                if (end) // a visit has a start
                    visit.ends = {};
                return;
            }
            visit.*field = utcOfSeoul(day, parseTime(shown));
        },
        this);
    edit->setObjectName(end ? u"visit.end"_s : u"visit.start"_s);
    fields().also([this](const Visit &visit) {
        const bool backwards = visit.starts.isValid() && visit.ends.isValid() && visit.ends < visit.starts;
        m_span->say(Tone::Warn, backwards ? tr("The end is before the start.") : QString());
    });
    return edit;
}

RowList<VisitPerson> *VisitEditor::makePeople()
{
    const auto line = [](auto field) {
        return [field](auto &rowFields, QWidget *parent) -> QWidget * { return rowFields.line(field, parent); };
    };
    return new RowList<VisitPerson>(
        m_context, u"visit.people"_s,
        {{tr("Name"), 3, line(&VisitPerson::name)}, {tr("Affiliation"), 4, line(&VisitPerson::affiliation)}, {tr("Position"), 3, line(&VisitPerson::title)}},
        {QT_TRANSLATE_NOOP("edit", "Change participant"), QT_TRANSLATE_NOOP("edit", "Remove participant"), tr("Remove this person")},
        [this] {
            VisitPerson blank;
            blank.visit = rowId();
            return blank;
        },
        this);
}

RowList<VisitAction> *VisitEditor::makeActions()
{
    return new RowList<VisitAction>(
        m_context, u"visit.actions"_s,
        {{tr("What"), 4, [](auto &rowFields, QWidget *parent) -> QWidget * { return rowFields.line(&VisitAction::what, parent); }},
         {tr("Owner"), 2, [](auto &rowFields, QWidget *parent) -> QWidget * { return rowFields.line(&VisitAction::owner, parent); }},
         {tr("Due"), 4, [](auto &rowFields, QWidget *parent) -> QWidget * { return rowFields.date(&VisitAction::due, parent); }},
         {tr("State"), 3,
          [this](RowFields<VisitAction> &rowFields, QWidget *parent) -> QWidget * {
              auto *left = new ToneText(m_context.theme, parent);
              rowFields.also([this, left](const VisitAction &action) {
                  const DueText due = action.done.isValid() ? DueText{tr("done %1").arg(formatShortDate(action.done, m_context.language)), Tone::Good}
                                                            : dueText(action.due, m_context.clock.today(), m_calendar);
                  left->say(due.tone, due.text);
              });
              return left;
          }},
         {tr("Done"), 0,
          [this](RowFields<VisitAction> &rowFields, QWidget *parent) -> QWidget * {
              auto *done = new QCheckBox(parent);
              done->setToolTip(tr("Done"));
              done->setEnabled(!rowFields.isReadOnly());
              rowFields.also([done](const VisitAction &action) { done->setChecked(action.done.isValid()); });
              connect(done, &QCheckBox::clicked, this, [this, &rowFields](bool on) {
                  rowFields.change([&](VisitAction &action) { action.done = on ? m_context.clock.today() : QDate(); });
              });
              return done;
          }}},
        {QT_TRANSLATE_NOOP("edit", "Change follow-up action"), QT_TRANSLATE_NOOP("edit", "Remove follow-up action"), tr("Remove this action")},
        [this] {
            VisitAction blank;
            blank.visit = rowId();
            return blank;
        },
        this);
}

QWidget *VisitEditor::makeSignature()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, m_context.theme.px(8), 0, 0);
    row->setSpacing(m_context.theme.px(12));
    row->addWidget(new widgets::SectionTitle(m_context.theme, tr("Signature"), part));
    m_signature = new QLabel(part);
    m_signature->setObjectName(u"visit.signature"_s);
    row->addWidget(m_signature);
    m_signedBy = new widgets::SoftText(m_context.theme, {}, Size::Body, part);
    m_signedBy->setObjectName(u"visit.signedBy"_s);
    row->addWidget(m_signedBy, 1);
    m_sign = new QPushButton(part);
    m_sign->setObjectName(u"visit.sign"_s);
    connect(m_sign, &QPushButton::clicked, this, &VisitEditor::sign);
    m_unsign = new QPushButton(tr("Remove signature"), part);
    m_unsign->setObjectName(u"visit.unsign"_s);
    connect(m_unsign, &QPushButton::clicked, this, &VisitEditor::removeSignature);
    for (QPushButton *button : {m_sign, m_unsign}) {
        button->setEnabled(!m_context.workspace.isReadOnly());
        row->addWidget(button);
    }
    return part;
}

void VisitEditor::showSignature(const Visit &visit)
{
    QPixmap picture;
    picture.loadFromData(visit.signature);
    const bool has = !picture.isNull();
    if (has) {
        const double ratio = devicePixelRatioF();
        picture = onPaper(picture.scaledToHeight(int(m_context.theme.px(signatureHeight) * ratio), Qt::SmoothTransformation),
                          int(m_context.theme.px(6) * ratio));
        picture.setDevicePixelRatio(ratio);
    }
    m_signature->setPixmap(picture);
    m_signature->setVisible(has);
    m_signature->setAccessibleName(has ? tr("Signature of %1").arg(visit.signedBy) : QString());
    m_signedBy->setText(has ? tr("%1, %2").arg(visit.signedBy, formatDateTime(seoulOf(visit.signedAt), m_context.language)) : tr("not signed"));
    m_sign->setText(has ? tr("Sign again…") : tr("Have it signed…"));
    m_unsign->setVisible(has);
}

void VisitEditor::sign()
{
    commitPending();
    const std::optional<Visit> visit = read();
    const auto company = m_context.workspace.clients().get(m_client);
    if (!visit || !company)
        return;
    QStringList people;
    if (const auto known = m_context.workspace.clients().people(visit->id)) {
        for (const VisitPerson &person : *known)
            people.append(person.name);
    }
    auto *dialog = new SignatureDialog(m_context.theme,
                                       tr("%1 · visit of %2").arg(company->name, formatDateWithWeekday(seoulOf(visit->starts).date(), m_context.language)),
                                       people, visit->signedBy, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = visit->id] {
        if (id != rowId())
            return;
        auto &store = m_context.workspace.clients();
        fields().change([&](Visit &signing) {
            const QString print = visitPrint(signing, store.people(id).value_or(std::vector<VisitPerson>()),
                                             store.actions(id).value_or(std::vector<VisitAction>()));
            signing.signature = dialog->png(print);
            signing.signedBy = dialog->signer();
            signing.signedAt = m_context.clock.nowUtc();
        });
    });
    dialog->open();
}

void VisitEditor::removeSignature()
{
    fields().change([](Visit &visit) {
        visit.signature.clear();
        visit.signedBy.clear();
        visit.signedAt = {};
    });
}

void VisitEditor::setVisit(VisitId id)
{
    if (id == rowId())
        return;
    commitPending();
    m_people->clear();
    m_actions->clear();
    setRow(id);
    m_files->setSubject(m_client, id.uuid());
    readParts();
}

void VisitEditor::readParts()
{
    if (rowId().isNull())
        return;
    if (const auto people = m_context.workspace.clients().people(rowId()))
        m_people->setRows(*people);
    if (const auto actions = m_context.workspace.clients().actions(rowId()))
        m_actions->setRows(*actions);
}

void VisitEditor::refresh(const journal::Changes &changes)
{
    if (rowId().isNull() || !read())
        return;
    if (changes.touches("visit", rowId().uuid()))
        show();
    if (changes.touches("visit_person") || changes.touches("visit_action"))
        readParts();
    if (changes.touches("attachment"))
        m_files->refresh();
}

} // namespace axw::clients
