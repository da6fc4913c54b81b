// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/datarequestsection.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/workspace/rowwords.h"
#include "ui/clients/duetext.h"
#include "ui/widgets/composition.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

namespace {

constexpr int usualWorkingDays = 5;

bool isOpen(const DataRequest &request)
{
    return request.state == DataRequestState::Asked || request.state == DataRequestState::Partial;
}

Tone toneOf(DataRequestState state)
{
    switch (state) {
    case DataRequestState::Asked: return Tone::Info;
    case DataRequestState::Partial: return Tone::Warn;
    case DataRequestState::Received: return Tone::Good;
    case DataRequestState::Refused: return Tone::Bad;
    case DataRequestState::Dropped: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

int openCount(const std::vector<DataRequest> &requests)
{
    return int(std::ranges::count_if(requests, isOpen));
}

DataRequestSection::DataRequestSection(const widgets::PageContext &context, ClientId client, QWidget *parent) :
    RecordSection(context, client, {"data_request"}, u"request"_s, parent), m_calendar(calendarAround(context.workspace, context.clock.today()))
{
    column()->addWidget(makeQuickAdd());
    addList(new ListPart(theme(), tr("Data requests"), tr("Nothing was asked for yet. Type what is needed above and press Enter."),
                         u"requests.list"_s, 0, this));
    makeForm();
    start(makeModel(), {0, 80, 140, 92, 104, 72, 172});
}

RowModel<DataRequest> *DataRequestSection::makeModel()
{
    const auto due = [this](const DataRequest &request) {
        return isOpen(request) ? dueText(request.due, context().clock.today(), m_calendar) : DueText{};
    };
    const auto words = std::make_shared<workspace::RowWords>(workspace().database(), language());
    return new RowModel<DataRequest>({
        {tr("What"), [](const DataRequest &request) { return request.what.isEmpty() ? u"–"_s : request.what; }, strong<DataRequest>()},
        {tr("Asked on"), [this](const DataRequest &request) { return request.asked.isValid() ? formatShortDate(request.asked, language()) : u"–"_s; }},
        {tr("Due"),
         [this, due](const DataRequest &request) {
             const QString date = request.due.isValid() ? formatShortDate(request.due, language()) : u"–"_s;
             const DueText left = due(request);
             return left.tone == Tone::Bad ? left.text : date;
         },
         chip<DataRequest>([due](const DataRequest &request) { return waitingTone(due(request).tone); })},
        {tr("From whom"), [](const DataRequest &request) { return request.fromWhom; }},
        {tr("State"), [this](const DataRequest &request) { return nameOf(request.state, language()); },
         chip<DataRequest>([](const DataRequest &request) { return toneOf(request.state); })},
        {tr("Grade"), [this](const DataRequest &request) { return nameOf(request.grade, language()); }, soft<DataRequest>()},
        {tr("Item"), [words](const DataRequest &request) { return words->itemWords(request.item); }, soft<DataRequest>()},
    });
}

QWidget *DataRequestSection::makeQuickAdd()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, theme().px(4), 0, theme().px(8));
    row->setSpacing(theme().px(8));
    m_what = new QLineEdit(bar);
    m_what->setObjectName(u"requests.what"_s);
    m_what->setPlaceholderText(tr("What is needed"));
    m_what->setAccessibleName(m_what->placeholderText());
    m_due = new widgets::DateEdit(theme(), language(), context().clock, bar);
    m_due->setObjectName(u"requests.due"_s);
    m_due->setAccessibleName(tr("Due"));
    m_due->setDate(m_calendar.addWorkingDays(context().clock.today(), usualWorkingDays));
    m_from = new QLineEdit(bar);
    m_from->setObjectName(u"requests.from"_s);
    m_from->setPlaceholderText(tr("From whom"));
    m_from->setAccessibleName(m_from->placeholderText());
    auto *add = new QPushButton(theme().icon(u"list-add"_s), tr("Ask"), bar);
    add->setObjectName(u"requests.add"_s);
    row->addWidget(m_what, 5);
    row->addWidget(m_due, 2);
    row->addWidget(m_from, 2);
    row->addWidget(add);
    for (QWidget *control : std::initializer_list<QWidget *>{m_what, m_due, m_from, add})
        control->setEnabled(!isReadOnly());
    connect(m_what, &QLineEdit::returnPressed, this, &DataRequestSection::addTyped);
    connect(m_from, &QLineEdit::returnPressed, this, &DataRequestSection::addTyped);
    connect(add, &QPushButton::clicked, this, &DataRequestSection::addTyped);
    return bar;
}

void DataRequestSection::makeForm()
{
    RowForm<DataRequest> *made = addForm(QT_TRANSLATE_NOOP("edit", "Change data request"), [this](DataRequest &request) { return write(request); });
    auto &fields = made->fields();
    made->setHeading(tr("Data request"));
    auto *what = fields.note(&DataRequest::what, 2, made);
    what->setObjectName(u"request.what"_s);
    made->addField(tr("What"), what);
    auto *state = fields.choice(&DataRequest::state, made);
    state->setObjectName(u"request.state"_s);
    made->addField(tr("State"), state);
    auto *due = fields.date(&DataRequest::due, made);
    due->setObjectName(u"request.due"_s);
    made->addField(tr("Due"), due);
    auto *left = new ToneText(theme(), made);
    left->setObjectName(u"request.left"_s);
    made->addBelow(left);
    fields.also([this, left](const DataRequest &request) {
        const DueText words = isOpen(request) ? dueText(request.due, context().clock.today(), m_calendar) : DueText{};
        left->say(words.tone, words.text);
    });
    auto *asked = fields.date(&DataRequest::asked, made);
    asked->setObjectName(u"request.asked"_s);
    made->addField(tr("Asked on"), asked);
    auto *received = fields.date(&DataRequest::received, made);
    received->setObjectName(u"request.received"_s);
    made->addField(tr("Received on"), received);
    auto *from = fields.line(&DataRequest::fromWhom, made);
    from->setObjectName(u"request.from"_s);
    made->addField(tr("From whom"), from);
    auto *grade = fields.choice(&DataRequest::grade, made);
    grade->setObjectName(u"request.grade"_s);
    const auto words = std::make_shared<workspace::RowWords>(workspace().database(), language());
    auto *item = fields.checked(
        [words](const QString &typed) {
            const QString key = words->itemKey(typed);
            const QString named = words->itemWords(key);
            return Reading{true, words->itemNumber(key), Tone::Neutral, named == key ? QString() : named};
        },
        [words](const DataRequest &request) { return words->itemNumber(request.item); },
        [words](DataRequest &request, const QString &shown) { request.item = words->itemKey(shown); }, made);
    item->setObjectName(u"request.item"_s);
    item->setPlaceholderText(u"2.3"_s);
    made->addFields({{tr("Security grade"), grade}, {tr("For item"), item}});
    made->addBelow(makeTeller(theme(), item, made));
    auto *note = fields.note(&DataRequest::note, 3, made);
    note->setObjectName(u"request.note"_s);
    made->addField(tr("Note"), note);
    auto *remove = new QPushButton(tr("Remove"), made);
    remove->setObjectName(u"request.remove"_s);
    remove->setEnabled(!isReadOnly());
    connect(remove, &QPushButton::clicked, this, [this] {
        form()->commitPending();
        edit(QT_TRANSLATE_NOOP("edit", "Remove data request"), [&] { return store().drop<DataRequest>(form()->rowId()); });
    });
    made->addButtons()->addWidget(remove);
}

/// What is received has a day on which it was.
Result<> DataRequestSection::write(DataRequest &request)
{
    if (request.state == DataRequestState::Received && !request.received.isValid())
        request.received = context().clock.today();
    return store().put(request);
}

void DataRequestSection::addTyped()
{
    widgets::commitComposition();
    m_due->commitPending();
    const QString what = normalLine(m_what->text());
    if (what.isEmpty() || m_due->isWrong()) {
        (what.isEmpty() ? static_cast<QWidget *>(m_what) : m_due)->setFocus();
        return;
    }
    DataRequest request;
    request.client = client();
    request.what = what;
    request.asked = context().clock.today();
    request.due = m_due->date();
    request.fromWhom = normalLine(m_from->text());
    if (!edit(QT_TRANSLATE_NOOP("edit", "Ask for data"), [&] { return store().put(request); }))
        return;
    m_what->clear();
    m_what->setFocus();
    list()->view()->selectId(request.id.bytes());
}

void DataRequestSection::begin()
{
    m_what->setFocus();
}

/// Those that are waited for first, the earliest due on top.
void DataRequestSection::arrange(std::vector<DataRequest> &requests)
{
    std::ranges::stable_sort(requests, [](const DataRequest &a, const DataRequest &b) {
        const auto rank = [](const DataRequest &request) {
            return std::tuple(!isOpen(request), !request.due.isValid(), request.due);
        };
        return rank(a) < rank(b);
    });
    const int open = openCount(requests);
    list()->head()->setTitle(open > 0 ? tr("Data requests · %n outstanding", nullptr, open) : tr("Data requests"));
}

} // namespace axw::clients
