// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/clients/records.h"
#include "core/diagnosis/filling.h"
#include "ui/widgets/page.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace axw::diagnosis {

/// The quick notes of a client that wait to be put somewhere, beside its form: each goes to the item in focus, or away.
class NotePanel final : public QWidget
{
    Q_OBJECT

public:
    /// `form` is what is being filled: what is being typed there is handed over before a note is put to it.
    NotePanel(const widgets::PageContext &context, const Assessment &assessment, QWidget *form, QWidget *parent);

    /// Where a note would go, and the number or name by which a person knows it.
    void setItem(const ItemKey &item, const QString &words);
    void setReadOnly(bool readOnly);
    bool isEmpty() const { return m_notes.empty(); }

Q_SIGNALS:
    void told(const QString &sentence, bool withUndo);
    void countChanged();

private:
    void read();
    void build();
    void showItem();
    void assign(const clients::QuickNote &note);
    void remove(const clients::QuickNote &note);
    QWidget *makeNote(const clients::QuickNote &note, int at);

    widgets::PageContext m_context;
    QWidget *m_form;
    AssessmentId m_assessment;
    ClientId m_client;
    ItemKey m_item;
    QString m_itemWords;
    bool m_readOnly = false;
    std::vector<clients::QuickNote> m_notes;
    QLabel *m_title;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
};

} // namespace axw::diagnosis
