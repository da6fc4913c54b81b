// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/rowmodel.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QStackedWidget;

namespace axw::widgets {
class Inspector;
}

namespace axw::clients {

class AttachmentForm;
class LetterList;
class FileIntake;
class ListPart;

/// 문서: every file that is kept with the client, and one chip away its letters. Files come from a button, a drop, or the
/// clipboard. The place {"part": "letters", "letter": id} shows a letter.
class ClientDocuments final : public widgets::Page
{
    Q_OBJECT

public:
    ClientDocuments(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowModel<Attachment> *makeModel();
    Attachment about() const;
    void read();
    void showSelected();
    void refresh(const journal::Changes &changes);
    QWidget *makeParts();
    QWidget *makeFiles();
    void showPart(int part);
    void countLetters();

    ClientId m_client;
    QButtonGroup *m_parts;
    QStackedWidget *m_stack;
    LetterList *m_letters = nullptr;
    FileIntake *m_intake;
    RowModel<Attachment> *m_model;
    ListPart *m_list;
    widgets::Inspector *m_inspector;
    AttachmentForm *m_form;
};

} // namespace axw::clients
