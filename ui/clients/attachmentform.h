// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/rowform.h"
#include "ui/clients/thumbnails.h"

namespace axw::widgets {
class FactList;
}

namespace axw::clients {

/// The fields of one attachment: name, grade, note, what it belongs to; shows, saves and removes it.
class AttachmentForm final : public RowForm<Attachment>
{
    Q_OBJECT

public:
    AttachmentForm(const widgets::PageContext &context, QWidget *parent);

    void openFile();
    void saveAs();
    void removeFile();

    /// Whether the bytes are there, by the file's size; reading it would tell all.
    enum class Bytes { There, Missing, Damaged };
    static Bytes bytesOf(const workspace::Workspace &workspace, const Attachment &file);
    /// A word for a list; empty when they are there.
    static QString bytesWords(Bytes bytes);

private:
    void showFile(const Attachment &file);

    widgets::PageContext m_context;
    Thumbnails *m_thumbnails;
    QLabel *m_picture;
    ToneText *m_trouble;
    widgets::FactList *m_facts;
};

/// "JPEG 그림", "PDF 문서": what the system calls a media type, or its ending.
QString mediaWords(const Attachment &file);

} // namespace axw::clients
