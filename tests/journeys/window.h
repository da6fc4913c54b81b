// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/axworkbench/wiring.h"
#include "core/example/examplecentre.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprompter.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTemporaryDir>

namespace axw::test {

/// The whole program as a person has it before them: the real window with its real pages, on a machine of its own. It
/// can be closed and started again; settings and folders stay.
class Window
{
public:
    Window() : m_registry(pageRegistry(clock)) {}

    void start(const QString &folder = {})
    {
        m_bench = std::make_unique<shell::Workbench>(
                shell::WorkbenchParts{*qApp, settings, prompter, clock, m_registry,
                                      [this](const QString &where, const Progress &progress) {
                                          return example::makeExampleCentre(where, clock, progress);
                                      },
                                      path(QStringLiteral("example.axw")), path(QStringLiteral("새 작업공간"))});
        m_bench->start(folder);
        m_bench->window().resize(1366, 768);
        m_bench->window().show();
        (void)QTest::qWaitForWindowActive(&m_bench->window());
    }
    void close()
    {
        m_bench->window().close();
        m_bench.reset();
    }

    QString path(const QString &name) const { return m_place.filePath(name); }
    shell::Workbench &bench() const { return *m_bench; }
    shell::Frame &frame() const { return *m_bench->frame(); }
    workspace::Workspace &workspace() const { return *m_bench->workspace(); }
    /// Goes to a place and waits until its page shows what it knows.
    bool go(const widgets::Target &target)
    {
        frame().go(target);
        return QTest::qWaitFor([this] { return frame().innerPage()->isReady(); }, 15000);
    }

    /// The control of this name that a person could use now; null when there is none.
    template<class T>
    T *find(const QString &name) const
    {
        const auto all = m_bench->window().findChildren<T *>(name);
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Types as a Korean input method does: whole syllables are committed.
    template<class T>
    bool type(const QString &name, const QString &text) const
    {
        T *field = find<T>(name);
        if (!field)
            return false;
        field->setFocus();
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QCoreApplication::sendEvent(field, &typed);
        return true;
    }
    template<class T>
    bool click(const QString &name) const
    {
        T *button = find<T>(name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }

    FakeClock clock;
    FakePrompter prompter;
    widgets::MemorySettings settings;

private:
    QTemporaryDir m_place;
    shell::PageRegistry m_registry;
    std::unique_ptr<shell::Workbench> m_bench;
};

} // namespace axw::test
