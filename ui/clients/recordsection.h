// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/filesection.h"
#include "ui/clients/listpart.h"
#include "ui/clients/rowform.h"
#include "ui/clients/rowmodel.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>

namespace axw::clients {

/// A part of a client's file that lists records of one kind and shows the chosen one in a form beside the list.
template<class T>
class RecordSection : public FileSection
{
public:
    using RecordId = decltype(T::id);

    void refresh(const journal::Changes &changes) override
    {
        if (!std::ranges::any_of(m_tables, [&](const char *table) { return changes.touches(table); }))
            return;
        const QVariantList selected = m_list->view()->selectedIds();
        const int at = m_list->view()->currentIndex().row();
        read();
        if (!selected.isEmpty())
            m_list->view()->selectId(selected.front()); // it may have moved
        m_list->keepSelection(at);
        showSelected();
        m_form->show();
    }

    QVariantMap saveState() const override { return {{m_placeKey, m_form->rowId().toString()}}; }
    /// {place key: id} shows that one.
    void restoreState(const QVariantMap &state) override
    {
        const auto id = RecordId::fromString(state.value(m_placeKey).toString());
        if (!id.isNull())
            m_list->view()->selectId(id.bytes());
    }

protected:
    /// `tables` are those whose changes concern the list; `placeKey` names a record in a place.
    RecordSection(const widgets::PageContext &context, ClientId client, std::vector<const char *> tables, QString placeKey, QWidget *parent) :
        FileSection(context, client, parent), m_tables(std::move(tables)), m_placeKey(std::move(placeKey)),
        m_left(new QWidget(this)), m_column(new QVBoxLayout(m_left)), m_inspector(new widgets::Inspector(theme(), this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        widgets::setGround(m_left, theme(), widgets::Colour::Surface);
        m_column->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
        m_column->setSpacing(0);
        row->addWidget(m_left, 1);
        row->addWidget(widgets::makeLine(theme(), Qt::Vertical, this));
        row->addWidget(m_inspector);
    }

    /// Puts the list into column(); it takes what height there is.
    void addList(ListPart *list)
    {
        m_list = list;
        m_column->addWidget(list, 1);
    }
    /// The form of the chosen record, in the inspector; `label` is marked with QT_TRANSLATE_NOOP("edit", …).
    RowForm<T> *addForm(const char *label, typename RowFields<T>::Write write)
    {
        m_form = new RowForm<T>(context(), label, std::move(write), m_inspector->widget());
        m_inspector->addWidget(m_form);
        return m_form;
    }
    /// When list and form are there: reads the records and follows the selection.
    void start(RowModel<T> *model, const QList<int> &widths)
    {
        m_model = model;
        m_list->setModel(model);
        m_list->setWidths(widths);
        connect(m_list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showSelected(); });
        read();
        m_list->keepSelection(0);
        showSelected();
    }

    /// In the order to be listed; says what is to be said of all of them.
    virtual void arrange(std::vector<T> &records) = 0;

    QVBoxLayout *column() const { return m_column; }
    ListPart *list() const { return m_list; }
    RowForm<T> *form() const { return m_form; }

private:
    void read()
    {
        std::vector<T> records = all<T>();
        arrange(records);
        m_model->setRows(std::move(records));
    }
    void showSelected()
    {
        const QVariantList ids = m_list->view()->selectedIds();
        m_form->setRow(ids.isEmpty() ? RecordId() : RecordId::fromBytes(ids.front().toByteArray()));
        m_form->setVisible(m_form->read().has_value());
    }

    std::vector<const char *> m_tables;
    QString m_placeKey;
    QWidget *m_left;
    QVBoxLayout *m_column;
    widgets::Inspector *m_inspector;
    RowModel<T> *m_model = nullptr;
    ListPart *m_list = nullptr;
    RowForm<T> *m_form = nullptr;
};

} // namespace axw::clients
