// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace axw::widgets {
class FilterChip;
}

namespace axw::clients {

class FileSection;

/// 개요: the company, its eligibility, visits, data requests and consents, one click or key apart. The place
/// {"section": "company" | "eligibility" | "visits" | "requests" | "consents"} opens one of them.
class ClientOverview final : public widgets::Page
{
    Q_OBJECT

public:
    ClientOverview(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

private:
    struct Part
    {
        QString name;
        QString title;
        std::function<FileSection *()> make;
        std::function<int()> count; ///< the number beside the title; none for the company itself
        widgets::FilterChip *chip = nullptr;
        FileSection *section = nullptr;
    };

    void addPart(const QString &name, const QString &title, std::function<FileSection *()> make, std::function<int()> count = {});
    template<class Section>
    FileSection *made(Section *section);
    template<class T>
    int countOf() const;
    int partOf(const QString &name) const;
    void showPart(int index);
    void countParts();
    void copySummary();
    void askErasure(ContactId contact);
    void refresh(const journal::Changes &changes);

    widgets::ClientFile m_file;
    std::vector<Part> m_parts;
    QButtonGroup *m_chips;
    QHBoxLayout *m_bar;
    QStackedWidget *m_stack;
    QVariantMap m_states; ///< of sections that were not opened since the page was built
    int m_shown = -1;
};

} // namespace axw::clients
