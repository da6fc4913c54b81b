// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/outboxpage.h"

#include "core/base/clock.h"
#include "core/sync/keyring.h"
#include "core/workspace/courier.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/sync/destinationdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;

namespace {

const auto placesKey = u"outbox/places"_s;
constexpr int mostPlaces = 8;

} // namespace

OutboxPage::OutboxPage(const widgets::PageContext &context, QWidget *parent)
    : Page(context, parent), m_model(new OutboxModel(context.language, this)), m_taking(new widgets::ProgressStrip(context.theme, this)),
      m_stack(new QStackedWidget(this))
{
    setTitle(tr("Outbox"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_taking, 0, Qt::AlignLeft);
    column->addWidget(m_stack);
    auto *empty = new widgets::EmptyState(theme(), u"mail-attachment"_s, tr("Nothing waits to be delivered"),
                                          tr("Reports that are put in here are delivered to a folder or a WebDAV server as soon as it can be reached."), m_stack);
    if (!context.workspace.isReadOnly()) {
        empty->addButton(tr("Make a report"), [this] { Q_EMIT actionRequested(u"report.make"_s); }, true);
        empty->addButton(tr("Put in a file…"), [this] { addFile(); });
    }
    m_stack->addWidget(empty);
    m_stack->addWidget(makeList());
    setPrimaryAction(offer(u"outbox.send"_s, [this] { this->context().workspace.courier().sendAll(); }));
    showInBar(offer(u"outbox.add"_s, [this] { addFile(); }));
    workspace::Courier &courier = context.workspace.courier();
    // What changed while another page was before is read when this one comes back.
    const auto lookWhenSeen = [this] {
        if (isVisible())
            look();
    };
    connect(&courier, &workspace::Courier::changed, this, lookWhenSeen);
    connect(&context.workspace, &workspace::Workspace::changed, this, lookWhenSeen);
    connect(&courier, &workspace::Courier::addingProgressed, m_taking, &widgets::ProgressStrip::setProgress);
    connect(&courier, &workspace::Courier::added, this, [this](ParcelId parcel) {
        showAdding();
        look();
        m_table->selectId(parcel.toString());
    });
    connect(&courier, &workspace::Courier::refused, this, [this](const Error &error) {
        showAdding();
        if (error.kind != Error::Kind::Cancelled)
            this->context().prompter.tell(error);
    });
    connect(m_taking, &widgets::ProgressStrip::cancelled, &courier, &workspace::Courier::stopAdding);
    showAdding();
    look();
}

/// The page may be a new one: what is taken in goes on.
void OutboxPage::showAdding()
{
    const bool adding = context().workspace.courier().isAdding();
    if (adding && !m_taking->isRunning())
        m_taking->start(tr("Taking in a file"));
    else if (!adding)
        m_taking->finish();
}

std::optional<int> OutboxPage::count(workspace::Workspace &workspace)
{
    const int waiting = workspace.outbox().notSent().value_or(0);
    return waiting > 0 ? std::optional(waiting) : std::nullopt;
}

QPushButton *OutboxPage::makeButton(const QString &words, const QString &name, std::function<void()> pressed)
{
    auto *made = new QPushButton(words, this);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, std::move(pressed));
    return made;
}

QWidget *OutboxPage::makeList()
{
    auto *list = new QWidget(m_stack);
    widgets::setGround(list, theme(), widgets::Colour::Surface);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme().px(16), theme().px(9), theme().px(16), theme().px(9));
    buttons->setSpacing(theme().px(6));
    m_address = makeButton(tr("Change destination…"), u"outbox.address"_s, [this] { readdress(); });
    m_hold = makeButton(tr("Hold back"), u"outbox.hold"_s, [this] { each([this](const Parcel &parcel) {
        context().workspace.courier().stop(parcel.id);
        return context().workspace.outbox().hold(parcel.id);
    }); });
    m_retry = makeButton(tr("Try again"), u"outbox.retry"_s, [this] {
        each([this](const Parcel &parcel) { return context().workspace.courier().retry(parcel.id); });
        context().workspace.courier().look();
    });
    m_open = makeButton(tr("Open destination"), u"outbox.open"_s, [this] { openPlace(); });
    m_remove = makeButton(tr("Take out"), u"outbox.remove"_s, [this] {
        each([this](const Parcel &parcel) {
            context().workspace.courier().stop(parcel.id);
            return context().workspace.outbox().remove(parcel.id);
        });
        context().workspace.courier().look(); // for what a try left there
    });
    for (QPushButton *button : {m_address, m_hold, m_retry, m_open, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(widgets::makeLine(theme(), Qt::Horizontal, list));
    m_table = new widgets::TableView(theme(), list);
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setAccessibleName(tr("Outbox"));
    m_table->setModel(m_model);
    m_table->setTypeAheadColumn(OutboxModel::Name);
    m_table->setTextElideMode(Qt::ElideMiddle); // the ending of a file matters as much as its beginning
    const int widths[] = {96, 300, 96, 190, 76, 176, 200};
    for (int i = 0; i < OutboxModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setStretchColumn(OutboxModel::Problem);
    m_table->rememberColumns(context().settings, u"outbox"_s, language());
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::showButtons);
    connect(m_table, &widgets::TableView::opened, this, [this] { openPlace(); });
    return list;
}

void OutboxPage::look()
{
    const QVariantList was = m_table->selectedIds();
    m_model->setParcels(context().workspace.outbox().all().value_or(std::vector<Parcel>()), context().workspace.courier().current());
    if (!was.isEmpty())
        m_table->selectId(was.constFirst());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (primaryAction())
        primaryAction()->setEnabled(!context().workspace.isReadOnly() && count(context().workspace).has_value());
    showButtons();
    Q_EMIT frameChanged();
}

std::vector<Parcel> OutboxPage::selected() const
{
    std::vector<Parcel> found;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        found.push_back(m_model->parcels()[size_t(index.row())]);
    return found;
}

void OutboxPage::showButtons()
{
    const auto chosen = selected();
    const bool may = !context().workspace.isReadOnly();
    const auto any = [&](auto is) { return std::any_of(chosen.begin(), chosen.end(), is); };
    const bool open = any([](const Parcel &parcel) { return parcel.state != ParcelState::Sent; });
    // What is on its way arrives where it was sent.
    const bool underWay = any([sent = context().workspace.courier().current()](const Parcel &parcel) { return parcel.id == sent; });
    m_address->setEnabled(may && open && !underWay);
    m_hold->setEnabled(may && any([](const Parcel &parcel) { return parcel.state == ParcelState::Waiting || parcel.state == ParcelState::Failed; }));
    m_retry->setEnabled(may && open);
    m_open->setEnabled(chosen.size() == 1 && !chosen.front().destination.isEmpty());
    m_remove->setEnabled(may && !chosen.empty());
}

void OutboxPage::each(const std::function<Result<>(const Parcel &)> &doing)
{
    for (const Parcel &parcel : selected()) {
        if (const auto done = doing(parcel); !done) {
            context().prompter.tell(done.error());
            break;
        }
    }
    look();
}

std::optional<QString> OutboxPage::askDestination(const QString &file)
{
    QStringList places = context().settings.value(placesKey).toStringList();
    workspace::Courier &courier = context().workspace.courier();
    Keyring *keyring = courier.keyring();
    DestinationDialog dialog(context(), file, places, keyring, window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    places.removeAll(dialog.destination());
    places.prepend(dialog.destination());
    context().settings.setValue(placesKey, places.mid(0, mostPlaces));
    if (!dialog.login().password.isEmpty())
        courier.setLogin(dialog.destination(), dialog.login());
    const auto done = [&prompter = context().prompter](const Result<> &kept) {
        if (!kept)
            prompter.tell(kept.error());
    };
    if (dialog.keeping() == DestinationDialog::Keeping::Keep)
        keyring->keep(dialog.destination(), dialog.login().password, done);
    else if (dialog.keeping() == DestinationDialog::Keeping::Forget)
        keyring->forget(dialog.destination(), done);
    return dialog.destination();
}

void OutboxPage::addFile()
{
    if (const auto path = context().prompter.chooseOpenFile(tr("Put a file into the outbox"), {{tr("All files"), {u"*"_s}}}))
        add(*path, {}, {});
}

void OutboxPage::add(const QString &path, const QString &about, ClientId client)
{
    if (!QFileInfo(path).isFile()) {
        context().prompter.tell(Error{Error::Kind::NotFound, tr("%1 could not be read; nothing was put into the outbox.").arg(path), {}});
        return;
    }
    Parcel parcel;
    parcel.name = QFileInfo(path).fileName();
    parcel.about = about;
    parcel.client = client;
    const auto destination = askDestination(parcel.name);
    if (!destination)
        return;
    parcel.destination = *destination;
    context().workspace.courier().add(parcel, path);
    showAdding();
}

void OutboxPage::readdress()
{
    const auto chosen = selected();
    if (chosen.empty())
        return;
    if (const auto destination = askDestination(chosen.front().name)) {
        each([&](const Parcel &parcel) {
            if (parcel.state == ParcelState::Sent)
                return Result<>();
            // Its turn may have come while the place was asked for.
            if (withoutUser(parcel.destination) != withoutUser(*destination))
                context().workspace.courier().stop(parcel.id);
            return context().workspace.outbox().address(parcel.id, *destination);
        });
        context().workspace.courier().look();
    }
}

void OutboxPage::openPlace()
{
    const auto chosen = selected();
    if (chosen.size() != 1 || chosen.front().destination.isEmpty())
        return;
    QString place = chosen.front().destination;
    if (place.startsWith("webdav"_L1))
        place.replace(0, place.startsWith("webdavs"_L1) ? 7 : 6, place.startsWith("webdavs"_L1) ? u"https"_s : u"http"_s);
    QDesktopServices::openUrl(place.contains(u"://"_s) ? QUrl(place) : QUrl::fromLocalFile(place));
}

void OutboxPage::activated()
{
    look();
    // The page has come to the front first: what is asked stands before it.
    if (const QVariantMap wanted = std::exchange(m_wanted, {}); wanted.contains(u"add"_s)) {
        QTimer::singleShot(0, this, [this, wanted] {
            add(wanted[u"add"_s].toString(), wanted[u"about"_s].toString(), ClientId::fromString(wanted[u"client"_s].toString()));
        });
    }
}

QVariantMap OutboxPage::saveState() const
{
    const QVariantList chosen = m_table->selectedIds();
    return chosen.isEmpty() ? QVariantMap() : QVariantMap{{u"parcel"_s, chosen.constFirst()}};
}

void OutboxPage::restoreState(const QVariantMap &state)
{
    if (state.contains(u"parcel"_s))
        m_table->selectId(state[u"parcel"_s]);
    m_wanted = state;
}

} // namespace axw::sync
