// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/portfolio/centre.h"
#include "tests/support/pagefixture.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/timelinechart.h"
#include "ui/portfolio/timelinetable.h"

#include <QAction>
#include <QTest>

namespace axw::test {

using namespace Qt::Literals::StringLiterals;

/// The page of all PoCs over a centre.
struct PortfolioFixture : PageFixture
{
    PortfolioFixture()
        : PageFixture({u"plan.link"_s, u"plan.fit"_s, u"plan.today"_s, u"plan.zoomIn"_s, u"plan.zoomOut"_s, u"portfolio.review"_s,
                       u"portfolio.level"_s, u"portfolio.pdf"_s, u"portfolio.print"_s})
    {
    }
    Centre centre;
    std::unique_ptr<portfolio::PortfolioPage> page;

    void show(Language language = Language::Korean)
    {
        page = std::make_unique<portfolio::PortfolioPage>(context(*centre.workspace, language));
        page->resize(1190, 660);
        page->show();
        page->activated();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    portfolio::TimelineTable *table() const { return page->findChild<portfolio::TimelineTable *>(); }
    portfolio::TimelineChart *chart() const { return page->findChild<portfolio::TimelineChart *>(); }
    template<class T>
    T *find(const QString &name) const { return page->findChild<T *>(name); }
    QString column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << table()->model()->index(row, column).data().toString();
        return texts.join(u'|');
    }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    void trigger(const QString &action) const { page->findChild<QAction *>(action)->trigger(); }
};

/// What tests of the page begin with.
class PortfolioTest : public QObject
{
protected:
    std::unique_ptr<PortfolioFixture> m_it;
    PocId m_first, m_second, m_third;
    ResourceId m_adviser;

    /// Three PoCs of two consultants: the adviser is wanted by the first two at once, the third is submitted.
    void fill()
    {
        Centre &centre = m_it->centre;
        const ClientId logistics = centre.addClient(u"(주)한빛물류"_s, u"김지원"_s, clients::Field::Logistics);
        const ClientId machines = centre.addClient(u"하늘기계"_s, u"박서준"_s, clients::Field::Manufacturing);
        m_adviser = centre.addResource(u"이수민"_s, poc::ResourceKind::Adviser);
        m_first = centre.addPoc(logistics, u"출고 검수 PoC"_s, QDate(2026, 3, 9), QDate(2026, 3, 16));
        centre.assign(centre.addTask(m_first, u"검토"_s, 5), m_adviser);
        m_second = centre.addPoc(machines, u"불량 예측 PoC"_s, QDate(2026, 3, 9), QDate(2026, 4, 30));
        const TaskId review = centre.addTask(m_second, u"자문"_s, 5);
        centre.assign(review, m_adviser);
        centre.addTask(m_second, u"보고"_s, 2, review);
        m_third = centre.addPoc(machines, u"알람 PoC"_s, QDate(2026, 4, 1));
        centre.addTask(m_third, u"설치"_s, 3);
        if (const auto done = centre.workspace->edit("Submit", [&] { return centre.workspace->planReview().submit(m_third); }); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    workspace::Workspace &workspace() const { return *m_it->centre.workspace; }
    QDate startOf(PocId poc) const
    {
        return schedule::dateOf(m_it->page->state().portfolio().find(poc)->planned->datesOf(0).start);
    }
};

} // namespace axw::test
