// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/letterlist.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/schedule/due.h"
#include "ui/clients/duetext.h"
#include "ui/clients/fileintake.h"
#include "ui/clients/listpart.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Tone;

namespace {

constexpr LetterList::Shown allShown[] = {LetterList::Shown::All, LetterList::Shown::Incoming, LetterList::Shown::Outgoing, LetterList::Shown::Waiting,
                                         LetterList::Shown::Overdue};

bool isOverdue(const Letter &letter, QDate today, const schedule::WorkCalendar &calendar)
{
    return letter.isWaiting() && schedule::dueOf(letter.replyDue, today, calendar).state == schedule::DueState::Overdue;
}

QString chipName(LetterList::Shown shown)
{
    static const QStringList names{u"all"_s, u"incoming"_s, u"outgoing"_s, u"waiting"_s, u"overdue"_s};
    return u"letters."_s + names.at(int(shown));
}

} // namespace

LetterList::LetterList(const widgets::PageContext &context, ClientId client, QWidget *parent) :
    QWidget(parent), m_context(context), m_client(client), m_calendar(calendarAround(context.workspace, context.clock.today())),
    m_chips(new QButtonGroup(this)), m_intake(new FileIntake(context, this)),
    m_list(new ListPart(theme(), tr("Letters"), tr("No letter is registered here yet. Add one with the buttons above."), u"letters"_s, 0, this)),
    m_model(makeModel()), m_inspector(new widgets::Inspector(theme(), this))
{
    setAcceptDrops(!context.workspace.isReadOnly());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QWidget(this);
    widgets::setGround(left, theme(), Colour::Surface);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    column->setSpacing(0);
    column->addWidget(makeChips());
    column->addWidget(m_intake);
    column->addWidget(m_list, 1);
    row->addWidget(left, 1);
    row->addWidget(widgets::makeLine(theme(), Qt::Vertical, this));
    row->addWidget(m_inspector);

    m_list->setModel(m_model);
    m_list->setWidths({80, 132, 84, 116, 0, 164, 72});
    m_list->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->view()->setTypeAheadColumn(4);
    const auto button = [&](const QString &words, const QString &name, LetterDirection direction) {
        QPushButton *made = m_list->head()->addButton(u"list-add"_s, words);
        made->setObjectName(name);
        made->setEnabled(!context.workspace.isReadOnly());
        connect(made, &QPushButton::clicked, this, [this, direction] { add(direction); });
    };
    button(tr("Incoming"), u"letters.addIncoming"_s, LetterDirection::Incoming);
    button(tr("Outgoing"), u"letters.addOutgoing"_s, LetterDirection::Outgoing);
    makeForm();
    m_intake->setWithin([&workspace = m_context.workspace](const std::vector<Attachment> &files) -> Result<> {
        AXW_TRY_ASSIGN(letter, workspace.clients().find<Letter>(LetterId(files.front().subject)));
        if (!letter)
            return {}; // removed while the file was being copied: it stays among the documents
        letter->file = files.front().id;
        return changeLetter(workspace.database(), *letter);
    });
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LetterList::showSelected);
    setFocusProxy(m_list->view());
    read();
    m_list->keepSelection(0);
    showSelected();
}

QWidget *LetterList::makeChips()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, theme().px(4));
    row->setSpacing(theme().px(6));
    const QStringList words{tr("All"), tr("Incoming"), tr("Outgoing"), tr("Awaiting a reply"), tr("Reply overdue")};
    for (const Shown shown : allShown) {
        auto *chip = new widgets::FilterChip(theme(), words.at(int(shown)), bar);
        chip->setObjectName(chipName(shown));
        chip->setCheckable(true);
        chip->setChecked(shown == m_shown);
        m_chips->addButton(chip, int(shown));
        row->addWidget(chip);
    }
    row->addStretch();
    m_chips->setExclusive(true);
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && m_shown != Shown(id)) {
            m_shown = Shown(id);
            narrow();
        }
    });
    return bar;
}

RowModel<LetterLine> *LetterList::makeModel()
{
    const auto due = [this](const LetterLine &line) {
        return line.letter.isWaiting() ? dueText(line.letter.replyDue, m_context.clock.today(), m_calendar) : DueText{};
    };
    const auto reply = [this, due](const LetterLine &line) {
        if (line.letter.replied.isValid())
            return tr("replied");
        const DueText left = due(line);
        return left.tone == Tone::Bad || line.letter.replyDue == m_context.clock.today() ? left.text
            : line.letter.replyDue.isValid() ? tr("due %1").arg(formatShortDate(line.letter.replyDue, m_context.language))
                                             : QString();
    };
    const auto tone = [due](const LetterLine &line) { return line.letter.replied.isValid() ? Tone::Good : waitingTone(due(line).tone); };
    return new RowModel<LetterLine>({
        {tr("Way"), [this](const LetterLine &line) { return nameOf(line.letter.direction, m_context.language); }, soft<LetterLine>()},
        {tr("Number"), [](const LetterLine &line) { return line.letter.number.isEmpty() ? u"–"_s : line.letter.number; }},
        {tr("Date"), [this](const LetterLine &line) { return line.letter.date.isValid() ? formatShortDate(line.letter.date, m_context.language) : u"–"_s; }},
        {tr("From or to"), [](const LetterLine &line) { return line.letter.correspondent; }},
        {tr("Subject"), [](const LetterLine &line) { return line.letter.subject; }, strong<LetterLine>()},
        {tr("Reply"), reply, chip<LetterLine>(tone)},
        {tr("In charge"), [](const LetterLine &line) { return line.owner; }, soft<LetterLine>()},
    });
}

void LetterList::read()
{
    if (auto lines = letterLines(m_context.workspace.database(), m_client))
        m_all = std::move(*lines);
    narrow();
    Q_EMIT counted();
}

bool LetterList::passes(const LetterLine &line) const
{
    const auto fits = [&] {
        switch (m_shown) {
        case Shown::All: return true;
        case Shown::Incoming: return line.letter.direction == LetterDirection::Incoming;
        case Shown::Outgoing: return line.letter.direction == LetterDirection::Outgoing;
        case Shown::Waiting: return line.letter.isWaiting();
        case Shown::Overdue: return isOverdue(line.letter, m_context.clock.today(), m_calendar);
        }
        Q_UNREACHABLE();
    };
    if (!fits())
        return false;
    if (m_text.trimmed().isEmpty())
        return true;
    const QStringList words{line.letter.number, line.letter.subject, line.letter.correspondent, line.clientName, line.caseNumber};
    return std::ranges::any_of(words, [&](const QString &word) { return matchesKorean(word, m_text); });
}

void LetterList::narrow()
{
    const int at = m_list->view()->currentIndex().row();
    const QVariantList selected = m_list->view()->selectedIds();
    std::vector<LetterLine> lines;
    std::ranges::copy_if(m_all, std::back_inserter(lines), [this](const LetterLine &line) { return passes(line); });
    m_model->setRows(std::move(lines));
    if (!selected.isEmpty())
        m_list->view()->selectId(selected.front());
    m_list->keepSelection(at);
    const auto count = m_model->rowCount();
    m_list->head()->setTitle(count > 0 ? tr("Letters %1").arg(count) : tr("Letters"));
    m_list->setNothing(m_all.empty() ? tr("No letter is registered here yet. Add one with the buttons above.") : tr("The filter leaves no letter."));
}

void LetterList::showSelected()
{
    const QVariantList ids = m_list->view()->selectedIds();
    m_form->setRow(ids.isEmpty() ? LetterId() : LetterId::fromBytes(ids.front().toByteArray()));
    m_form->setVisible(m_form->read().has_value());
}

void LetterList::refresh(const journal::Changes &changes)
{
    if (!changes.touches("letter") && !changes.touches("client") && !changes.touches("case_file") && !changes.touches("attachment"))
        return;
    read();
    showSelected();
    m_form->show();
}

void LetterList::search(const QString &text)
{
    m_text = text;
    narrow();
    showSelected();
}

void LetterList::showOnly(Shown shown)
{
    m_chips->button(int(shown))->setChecked(true);
}

bool LetterList::edit(const char *label, const std::function<Result<>()> &change)
{
    const auto done = m_context.workspace.edit(label, change);
    if (!done)
        m_context.prompter.tell(done.error());
    return done.has_value();
}

void LetterList::add(LetterDirection direction)
{
    m_form->commitPending();
    workspace::Workspace &workspace = m_context.workspace;
    Letter letter;
    letter.id = LetterId::create();
    letter.direction = direction;
    letter.date = m_context.clock.today();
    letter.owner = workspace.person();
    letter.client = m_client;
    letter.subject = direction == LetterDirection::Outgoing ? tr("New outgoing letter") : tr("New incoming letter");
    if (!m_client.isNull()) {
        if (const auto client = workspace.clients().get(m_client))
            letter.correspondent = client->name;
        if (const auto file = workspace.cases().current(m_client); file && *file)
            letter.caseFile = (*file)->id;
    }
    const auto added = edit(QT_TRANSLATE_NOOP("edit", "Add letter"), [&]() -> Result<> {
        AXW_TRY(addLetter(workspace.database(), letter, letter.date.year(), workspace.deviceLetter()));
        return {};
    });
    if (!added)
        return;
    if (!select(letter.id))
        return;
    auto *subject = m_form->findChild<QLineEdit *>(u"letter.subject"_s);
    subject->setFocus();
    subject->selectAll();
}

void LetterList::removeSelected()
{
    m_form->commitPending();
    const QVariantList ids = m_list->view()->selectedIds();
    edit(QT_TRANSLATE_NOOP("edit", "Remove letter"), [&]() -> Result<> {
        for (const QVariant &id : ids)
            AXW_TRY(removeLetter(m_context.workspace.database(), LetterId::fromBytes(id.toByteArray())));
        return {};
    });
}

Attachment LetterList::aboutFile() const
{
    Attachment about;
    const auto letter = m_form->read();
    about.client = letter ? letter->client : ClientId();
    about.subject = m_form->rowId().uuid();
    return about;
}

int LetterList::overdueCount(workspace::Workspace &workspace, QDate today)
{
    const auto waiting = lettersAwaitingReply(workspace.database());
    if (!waiting || waiting->empty())
        return 0;
    const schedule::WorkCalendar calendar = calendarAround(workspace, today);
    return int(std::ranges::count_if(*waiting, [&](const LetterLine &line) { return isOverdue(line.letter, today, calendar); }));
}

QVariantMap LetterList::saveState() const
{
    return {{u"letter"_s, m_form->rowId().toString()}, {u"shown"_s, int(m_shown)}};
}

void LetterList::restoreState(const QVariantMap &state)
{
    if (state.contains(u"shown"_s))
        showOnly(Shown(std::clamp(state.value(u"shown"_s).toInt(), 0, int(std::size(allShown)) - 1)));
    if (const auto id = LetterId::fromString(state.value(u"letter"_s).toString()); !id.isNull())
        select(id);
}

bool LetterList::select(LetterId id)
{
    if (m_list->view()->selectId(id.bytes()))
        return true;
    // Made just now, or asked for from elsewhere: no filter and no text hides it. One that is gone widens nothing.
    if (std::ranges::find(m_all, id, &LetterLine::id) == m_all.end())
        return false;
    showOnly(Shown::All);
    if (!m_text.isEmpty()) {
        search({});
        Q_EMIT searchCleared();
    }
    return m_list->view()->selectId(id.bytes());
}

void LetterList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && focusWidget() == m_list->view() && !m_context.workspace.isReadOnly())
        removeSelected();
    else
        QWidget::keyPressEvent(event);
}

void LetterList::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_form->read() && FileIntake::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void LetterList::dropEvent(QDropEvent *event)
{
    if (m_form->read() && m_intake->takeMime(aboutFile(), event->mimeData()))
        event->acceptProposedAction();
}

} // namespace axw::clients
