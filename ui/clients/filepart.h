// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace axw::clients {

/// The one file of a record, in its form: which it is, and buttons to open it, to add one and to take it away. The file
/// itself stays among the documents.
class FilePart final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString named; ///< "Scan: %1"
        QString none;
        QString gone; ///< it was removed from the documents
        QString add;
    };

    /// `name` is the object name of its words; those of the buttons begin with it (.open, .add, .remove).
    FilePart(const widgets::PageContext &context, const QString &name, Words words, QWidget *parent = nullptr);

    void setFile(AttachmentId file);

Q_SIGNALS:
    void addWanted();
    void removeWanted();

private:
    void open();

    widgets::PageContext m_context;
    Words m_words;
    AttachmentId m_file;
    QLabel *m_said;
    QPushButton *m_open;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace axw::clients
