// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/sidepart.h"
#include "ui/widgets/rowfields.h"

class QLabel;
class QPushButton;

namespace axw::widgets {
class Form;
class TableView;
} // namespace axw::widgets

namespace axw::gantt {

class ResourceModel;

/// The people and things that work in all plans: a list, what is kept of the one chosen, and where it is used.
class ResourcePart final : public SidePart
{
    Q_OBJECT

public:
    ResourcePart(const widgets::PageContext &context, PlanState &state, QWidget *parent);
    ~ResourcePart() override;

    void refresh() override;

private:
    using Fields = widgets::RowFields<poc::Resource>;

    void makeList();
    void makeFields();
    void select(ResourceId id);
    void showChosen();
    void addResource();
    void removeResource();
    /// 'AX 비전 PoC: 3 tasks', a PoC a line, and how many tasks in all.
    std::pair<QStringList, int> usesOf(ResourceId id);

    ResourceModel *m_model;
    widgets::TableView *m_list;
    QLabel *m_nothing;
    QWidget *m_chosen;
    QLabel *m_uses;
    QPushButton *m_remove;
    widgets::ChoiceBox *m_hours = nullptr;
    std::unique_ptr<Fields> m_fields;
    ResourceId m_id;
};

} // namespace axw::gantt
