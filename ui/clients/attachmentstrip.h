// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/thumbnails.h"
#include "ui/widgets/page.h"
#include "core/workspace/workspace.h"

#include <QListWidget>

namespace axw::clients {

class FileIntake;

/// The files of one visit, photographs as small pictures. Takes drops and pastes; Enter shows one, Delete removes it.
class AttachmentStrip final : public QListWidget
{
    Q_OBJECT

public:
    AttachmentStrip(const widgets::PageContext &context, FileIntake *intake, QWidget *parent = nullptr);

    /// Whose files it shows and takes in.
    void setSubject(ClientId client, const QUuid &subject);
    void refresh();
    void choose();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Attachment about() const;
    void fit();
    void openCurrent();
    void removeSelected();
    void showPicture(const QString &hash);

    widgets::PageContext m_context;
    FileIntake *m_intake;
    Thumbnails *m_thumbnails;
    ClientId m_client;
    QUuid m_subject;
};

} // namespace axw::clients
