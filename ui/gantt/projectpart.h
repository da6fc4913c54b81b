// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/sidepart.h"
#include "ui/widgets/rowfields.h"

namespace axw::widgets {
class FactList;
class Form;
} // namespace axw::widgets

namespace axw::gantt {

/// What is kept of a plan as a whole: what was promised, up to when it is told, from which slack on it is critical.
class ProjectPart final : public SidePart
{
    Q_OBJECT

public:
    ProjectPart(const widgets::PageContext &context, PlanState &state, QWidget *parent);
    ~ProjectPart() override;

    void refresh() override;
    void showPreview() override;

private:
    using Fields = widgets::RowFields<poc::Poc>;

    Fields &fields(const char *label);
    void makeFields(widgets::Form *form);

    std::vector<std::unique_ptr<Fields>> m_fields;
    widgets::FactList *m_facts;
    widgets::ChoiceBox *m_hours = nullptr;
};

} // namespace axw::gantt
