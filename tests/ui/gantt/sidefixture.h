// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gantt/planfixture.h"
#include "ui/gantt/planside.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldedit.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace axw::test {

/// The page of a plan with the panel beside it open at a topic.
struct SideFixture : PlanFixture
{
    using PlanFixture::PlanFixture;

    gantt::PlanSide *side() const { return page->findChild<gantt::PlanSide *>(); }

    /// The chain, one of its rows chosen.
    void open(gantt::SideTopic topic, int row = 0)
    {
        poc = addChain();
        openAt(topic, row);
    }
    void openAt(gantt::SideTopic topic, int row = 0)
    {
        show();
        choose(row);
        side()->showTopic(topic);
    }

    /// A control that a person could use now; null when there is none.
    template<class T>
    T *find(const char *name) const
    {
        const auto all = page->findChildren<T *>(QString::fromLatin1(name));
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Types over what stands in a line, and presses Enter.
    bool enter(const char *name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        if (!line || line->isReadOnly() || !line->isEnabled())
            return false;
        line->setFocus();
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            line->insert(text);
        QTest::keyClick(line, Qt::Key_Return);
        return true;
    }
    QString text(const char *name) const
    {
        const auto *line = find<QLineEdit>(name);
        return line ? line->text() : QStringLiteral("(none)");
    }
    QString words(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool pick(const char *name, const QString &key) const
    {
        auto *box = find<widgets::ChoiceBox>(name);
        if (!box || !box->isEnabled() || box->findData(key) < 0)
            return false;
        box->setCurrentIndex(box->findData(key));
        Q_EMIT box->activated(box->currentIndex());
        return true;
    }
    bool press(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }

    poc::Plan plan() { return *store().plan(poc); }
    const poc::Task task(int index) { return plan().tasks[size_t(index)]; }

    PocId poc;
};

} // namespace axw::test
