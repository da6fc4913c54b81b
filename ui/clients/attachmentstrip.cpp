// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/attachmentstrip.h"

#include "ui/clients/fileintake.h"
#include "ui/clients/openedfiles.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QPainter>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;

namespace {

constexpr int pictureSide = 88;
constexpr int mostRows = 3;
constexpr int hashRole = Qt::UserRole + 1;

} // namespace

AttachmentStrip::AttachmentStrip(const widgets::PageContext &context, FileIntake *intake, QWidget *parent) :
    QListWidget(parent), m_context(context), m_intake(intake),
    m_thumbnails(new Thumbnails(context.workspace.blobs(), context.theme.px(pictureSide), devicePixelRatioF(), this))
{
    setViewMode(IconMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setMovement(Static);
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    const int side = context.theme.px(pictureSide);
    setIconSize({side, side});
    setGridSize({side + context.theme.px(12), side + context.theme.px(28)});
    setFont(context.theme.font(Size::Small));
    setFrameShape(NoFrame);
    setAcceptDrops(!context.workspace.isReadOnly());
    setDragDropMode(context.workspace.isReadOnly() ? NoDragDrop : DropOnly);
    viewport()->setAcceptDrops(!context.workspace.isReadOnly()); // a list that stands still takes none by itself
    setAccessibleName(tr("Photographs and files"));
    connect(this, &QListWidget::itemActivated, this, &AttachmentStrip::openCurrent);
    connect(m_thumbnails, &Thumbnails::ready, this, &AttachmentStrip::showPicture);
}

void AttachmentStrip::setSubject(ClientId client, const QUuid &subject)
{
    m_client = client;
    m_subject = subject;
    clear();
    refresh();
}

Attachment AttachmentStrip::about() const
{
    Attachment about;
    about.client = m_client;
    about.subject = m_subject;
    return about;
}

void AttachmentStrip::refresh()
{
    std::vector<Attachment> files;
    if (auto all = m_context.workspace.clients().of<Attachment>(m_client)) {
        std::ranges::copy_if(*all, std::back_inserter(files), [&](const Attachment &file) { return file.subject == m_subject; });
    }
    for (int row = count() - 1; row >= 0; --row) {
        const QByteArray id = item(row)->data(Qt::UserRole).toByteArray();
        if (std::ranges::none_of(files, [&](const Attachment &file) { return file.id.bytes() == id; }))
            delete takeItem(row);
    }
    for (int row = 0; row < int(files.size()); ++row) {
        const Attachment &file = files[size_t(row)];
        if (row >= count() || item(row)->data(Qt::UserRole).toByteArray() != file.id.bytes())
            insertItem(row, new QListWidgetItem);
        QListWidgetItem *entry = item(row);
        entry->setData(Qt::UserRole, file.id.bytes());
        entry->setData(hashRole, file.hash);
        entry->setText(file.name);
        entry->setToolTip(file.name);
        const QPixmap picture = file.mediaType.startsWith(u"image/") ? m_thumbnails->of(file.hash) : QPixmap();
        entry->setIcon(picture.isNull() ? m_context.theme.icon(file.mediaType.startsWith(u"image/") ? u"photo"_s : u"mail-attachment"_s)
                                        : QIcon(picture));
    }
    fit();
    viewport()->update();
}

/// As high as its rows, up to three.
void AttachmentStrip::fit()
{
    const int across = std::max(1, (width() - m_context.theme.px(16)) / gridSize().width());
    const int rows = std::clamp((count() + across - 1) / across, 1, mostRows);
    setFixedHeight(rows * gridSize().height() + m_context.theme.px(4));
}

void AttachmentStrip::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void AttachmentStrip::showPicture(const QString &hash)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(hashRole).toString() == hash)
            item(row)->setIcon(QIcon(m_thumbnails->of(hash)));
    }
}

void AttachmentStrip::choose()
{
    m_intake->choose(about(), true);
}

void AttachmentStrip::openCurrent()
{
    if (!currentItem())
        return;
    const auto file = m_context.workspace.clients().find<Attachment>(AttachmentId::fromBytes(currentItem()->data(Qt::UserRole).toByteArray()));
    if (!file || !*file)
        return;
    if (const auto opened = OpenedFiles::ofApplication().open(m_context.workspace, **file); !opened)
        m_context.prompter.tell(opened.error());
}

void AttachmentStrip::removeSelected()
{
    QList<QByteArray> ids;
    const auto selected = selectedItems();
    for (const QListWidgetItem *entry : selected)
        ids.append(entry->data(Qt::UserRole).toByteArray());
    auto &workspace = m_context.workspace;
    const auto done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove attachment"), [&]() -> Result<> {
        for (const QByteArray &id : ids)
            AXW_TRY(workspace.clients().drop<Attachment>(AttachmentId::fromBytes(id)));
        return {};
    });
    if (!done)
        m_context.prompter.tell(done.error());
}

void AttachmentStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (FileIntake::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentStrip::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void AttachmentStrip::dropEvent(QDropEvent *event)
{
    if (m_intake->takeMime(about(), event->mimeData()))
        event->acceptProposedAction();
}

void AttachmentStrip::keyPressEvent(QKeyEvent *event)
{
    const bool writes = !m_context.workspace.isReadOnly();
    if (event->matches(QKeySequence::Paste) && writes) {
            m_intake->takeMime(about(), QGuiApplication::clipboard()->mimeData());
    } else if (event->matches(QKeySequence::Delete) && writes) {
        removeSelected();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void AttachmentStrip::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_context.theme.colour(Colour::LineStrong), 1, Qt::DashLine));
    const double radius = m_context.theme.px(Size::Radius);
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(m_context.theme.colour(Colour::TextSoft));
    painter.setFont(m_context.theme.font(Size::Body));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                     tr("Drop photographs and files here, or paste them with Ctrl+V"));
}

} // namespace axw::clients
