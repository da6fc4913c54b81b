// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientdocuments.h"

#include "core/base/formats.h"
#include "core/workspace/rowwords.h"
#include "ui/clients/attachmentform.h"
#include "ui/clients/fileintake.h"
#include "ui/clients/letterlist.h"
#include "ui/clients/listpart.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Tone;

namespace {

/// What is wrong with a file; not shown while nothing is wrong with any.
constexpr int stateColumn = 6;

constexpr int filesPart = 0;
constexpr int lettersPart = 1;

} // namespace

ClientDocuments::ClientDocuments(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent) :
    Page(context, parent), m_client(file.client), m_parts(new QButtonGroup(this)), m_stack(new QStackedWidget(this)), m_intake(new FileIntake(context, this)), m_model(makeModel()),
    m_list(new ListPart(theme(), tr("Documents"),
                        tr("No file is kept with this company yet. Drop files here, paste them with Ctrl+V, or add them with the button."),
                        u"documents"_s, 0, this)),
    m_inspector(new widgets::Inspector(theme(), this)), m_form(new AttachmentForm(context, m_inspector->widget()))
{
    setAccessibleName(tr("Documents"));
    setAcceptDrops(!context.workspace.isReadOnly());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeParts());
    column->addWidget(widgets::makeLine(theme(), Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeFiles());

    m_list->setModel(m_model);
    m_list->setWidths({0, 108, 80, 72, 200, 128, 80});
    m_list->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QPushButton *paste = m_list->head()->addButton({}, tr("Paste"));
    paste->setObjectName(u"documents.paste"_s);
    paste->setToolTip(u"Ctrl+V"_s);
    connect(paste, &QPushButton::clicked, this, [this] { m_intake->takeMime(about(), QGuiApplication::clipboard()->mimeData()); });
    QPushButton *add = m_list->head()->addButton(u"list-add"_s, tr("Add files…"));
    add->setObjectName(u"documents.add"_s);
    connect(add, &QPushButton::clicked, this, [this] { m_intake->choose(about()); });
    for (QPushButton *button : {paste, add})
        button->setEnabled(!context.workspace.isReadOnly());
    connect(m_intake, &FileIntake::taken, this, [this](const QList<AttachmentId> &ids) {
        m_list->view()->selectId(ids.front().bytes());
        Q_EMIT told(tr("%n file(s) added", nullptr, int(ids.size())), true);
    });
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClientDocuments::showSelected);
    connect(m_list->view(), &widgets::TableView::opened, m_form, &AttachmentForm::openFile);
    connect(&context.workspace, &workspace::Workspace::changed, this, &ClientDocuments::refresh);
    read();
    m_list->keepSelection(0);
    showSelected();
}

QWidget *ClientDocuments::makeParts()
{
    auto *bar = new QWidget(this);
    widgets::setGround(bar, theme(), Colour::Surface);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme().px(16), theme().px(6), theme().px(16), theme().px(6));
    row->setSpacing(theme().px(6));
    const auto chip = [&](const QString &words, const QString &name, int part) {
        auto *made = new widgets::FilterChip(theme(), words, bar);
        made->setObjectName(name);
        m_parts->addButton(made, part);
        row->addWidget(made);
    };
    chip(tr("Files"), u"documents.files"_s, filesPart);
    chip(tr("Letters"), u"documents.letters"_s, lettersPart);
    row->addStretch();
    m_parts->button(filesPart)->setChecked(true);
    connect(m_parts, &QButtonGroup::idToggled, this, [this](int part, bool on) {
        if (on)
            showPart(part);
    });
    countLetters();
    return bar;
}

QWidget *ClientDocuments::makeFiles()
{
    auto *files = new QWidget(this);
    auto *row = new QHBoxLayout(files);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QWidget(files);
    widgets::setGround(left, theme(), Colour::Surface);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    column->setSpacing(0);
    column->addWidget(m_intake);
    column->addWidget(m_list, 1);
    row->addWidget(left, 1);
    row->addWidget(widgets::makeLine(theme(), Qt::Vertical, files));
    m_inspector->addWidget(m_form);
    row->addWidget(m_inspector);
    return files;
}

/// The register of the company is made when it is first looked at.
void ClientDocuments::showPart(int part)
{
    commitPending();
    if (part == lettersPart && !m_letters) {
        m_letters = new LetterList(context(), m_client, this);
        connect(m_letters, &LetterList::told, this, &Page::told);
        connect(&context().workspace, &workspace::Workspace::changed, m_letters, &LetterList::refresh);
        m_stack->addWidget(m_letters);
    }
    m_stack->setCurrentIndex(part);
    m_parts->button(part)->setChecked(true);
}

void ClientDocuments::countLetters()
{
    const auto letters = context().workspace.clients().of<Letter>(m_client);
    const qsizetype count = letters ? qsizetype(letters->size()) : 0;
    m_parts->button(lettersPart)->setText(count > 0 ? tr("Letters %1").arg(count) : tr("Letters"));
    m_parts->button(lettersPart)->updateGeometry();
}

RowModel<Attachment> *ClientDocuments::makeModel()
{
    const auto words = std::make_shared<workspace::RowWords>(context().workspace.database(), language());
    const auto grade = [](const Attachment &file) { return file.grade == Grade::Closed ? Tone::Warn : Tone::Neutral; };
    return new RowModel<Attachment>({
        {tr("Name"), [](const Attachment &file) { return file.name; }, strong<Attachment>()},
        {tr("Kind"), [](const Attachment &file) { return mediaWords(file); }, soft<Attachment>()},
        {tr("Size"), [](const Attachment &file) { return formatBytes(file.size); }, rightAligned<Attachment>()},
        {tr("Grade"), [this](const Attachment &file) { return nameOf(file.grade, language()); }, chip<Attachment>(grade)},
        {tr("Belongs to"),
         [words](const Attachment &file) {
             const QString subject = file.subject.isNull() ? QString() : words->fullNameOf(file.subject);
             return QStringList({subject, words->itemWords(file.item)}).join(u' ').trimmed();
         },
         soft<Attachment>()},
        {tr("Added"), [this](const Attachment &file) { return formatDate(seoulTime(file.added.toMSecsSinceEpoch()).date(), language()); },
         soft<Attachment>()},
        {tr("State"), [this](const Attachment &file) { return AttachmentForm::bytesWords(AttachmentForm::bytesOf(context().workspace, file)); },
         [](const Attachment &, int role) { return role == widgets::ToneRole ? QVariant(int(Tone::Bad)) : QVariant(); }},
    });
}

Attachment ClientDocuments::about() const
{
    Attachment about;
    about.client = m_client;
    return about;
}

void ClientDocuments::read()
{
    auto files = context().workspace.clients().of<Attachment>(m_client);
    if (!files)
        return;
    std::ranges::reverse(*files); // the newest first
    m_model->setRows(std::move(*files));
    const bool allThere = std::ranges::all_of(m_model->rows(), [this](const Attachment &file) {
        return AttachmentForm::bytesWords(AttachmentForm::bytesOf(context().workspace, file)).isEmpty();
    });
    m_list->view()->setColumnHidden(stateColumn, allThere);
    m_list->head()->setTitle(m_model->rowCount() > 0 ? tr("Documents %1").arg(m_model->rowCount()) : tr("Documents"));
}

void ClientDocuments::showSelected()
{
    const QVariantList ids = m_list->view()->selectedIds();
    m_form->setRow(ids.isEmpty() ? AttachmentId() : AttachmentId::fromBytes(ids.front().toByteArray()));
    m_form->setVisible(m_form->read().has_value());
}

void ClientDocuments::refresh(const journal::Changes &changes)
{
    if (changes.touches("letter"))
        countLetters();
    if (!changes.touches("attachment") && !changes.touches("visit") && !changes.touches("consent"))
        return;
    const int at = m_list->view()->currentIndex().row();
    read();
    m_list->keepSelection(at);
    showSelected();
    m_form->show();
}

void ClientDocuments::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_stack->currentIndex() == filesPart && FileIntake::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void ClientDocuments::dropEvent(QDropEvent *event)
{
    if (m_stack->currentIndex() == filesPart && m_intake->takeMime(about(), event->mimeData()))
        event->acceptProposedAction();
}

void ClientDocuments::keyPressEvent(QKeyEvent *event)
{
    if (m_stack->currentIndex() != filesPart) {
        Page::keyPressEvent(event);
    } else if (event->matches(QKeySequence::Paste) && !context().workspace.isReadOnly()) {
        m_intake->takeMime(about(), QGuiApplication::clipboard()->mimeData());
    } else if (event->matches(QKeySequence::Delete) && m_list->view()->hasFocus() && !context().workspace.isReadOnly()) {
        const QVariantList ids = m_list->view()->selectedIds();
        auto &workspace = context().workspace;
        const auto done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove attachment"), [&]() -> Result<> {
            for (const QVariant &id : ids)
                AXW_TRY(workspace.clients().drop<Attachment>(AttachmentId::fromBytes(id.toByteArray())));
            return {};
        });
        if (!done)
            context().prompter.tell(done.error());
    } else {
        Page::keyPressEvent(event);
    }
}

QVariantMap ClientDocuments::saveState() const
{
    QVariantMap state{{u"file"_s, m_form->rowId().toString()}};
    if (m_letters) {
        state.insert(m_letters->saveState());
        if (m_stack->currentIndex() == lettersPart)
            state.insert(u"part"_s, u"letters"_s);
    }
    return state;
}

void ClientDocuments::restoreState(const QVariantMap &state)
{
    if (state.value(u"part"_s).toString() == u"letters") {
        showPart(lettersPart);
        m_letters->restoreState(state);
    }
    const auto id = AttachmentId::fromString(state.value(u"file"_s).toString());
    if (!id.isNull())
        m_list->view()->selectId(id.bytes());
}

} // namespace axw::clients
