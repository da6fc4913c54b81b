// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/linkindex.h"
#include "tests/support/check.h"

#include <random>

using namespace axw::picture;

class TestLinkIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void findsEveryLinkThatCrossesOnce()
    {
        std::mt19937 random(7);
        const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
        for (const int rows : {1, 31, 32, 33, 500, 4000}) {
            std::vector<RowSpan> spans;
            for (int i = 0; i < rows * 2; ++i) {
                const int first = upTo(rows - 1);
                const int last = std::min(rows - 1, first + (upTo(4) == 0 ? upTo(rows) : upTo(5)));
                spans.push_back({first, last, i});
            }
            const LinkIndex index(rows, spans);
            for (int probe = 0; probe < 50; ++probe) {
                const int first = upTo(rows - 1);
                const int last = std::min(rows - 1, first + upTo(40));
                std::vector<int> visits(spans.size(), 0);
                index.eachCrossing(first, last, [&](int item) { ++visits[size_t(item)]; });
                for (size_t i = 0; i < spans.size(); ++i) {
                    const bool crosses = spans[i].first <= last && spans[i].last >= first;
                    QVERIFY2(visits[i] <= 1, "visited twice");
                    if (crosses)
                        QCOMPARE(visits[i], 1);
                    // Only what comes within a block may be visited in vain.
                    if (visits[i] == 1)
                        QVERIFY(spans[i].first <= last + 32 && spans[i].last >= first - 32);
                }
            }
        }
    }

    void holdsNothingWithoutRows()
    {
        int visits = 0;
        LinkIndex().eachCrossing(0, 10, [&](int) { ++visits; });
        LinkIndex(0, {}).eachCrossing(0, 10, [&](int) { ++visits; });
        LinkIndex(10, {{0, 9, 1}}).eachCrossing(5, 4, [&](int) { ++visits; });
        QCOMPARE(visits, 0);
    }
};

QTEST_APPLESS_MAIN(TestLinkIndex)
#include "tst_linkindex.moc"
