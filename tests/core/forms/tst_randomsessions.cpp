// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/session.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <cmath>
#include <random>

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Forms of integers, choices and calculations, in groups and repeats, that refer to one another forwards only.
class RandomForm
{
public:
    explicit RandomForm(unsigned seed) : m_random(seed) {}

    Form form()
    {
        ChoiceList list{u"l"_s, {}, {}};
        for (int i = 0; i < 4; ++i) {
            Choice choice;
            choice.name = u"c%1"_s.arg(i);
            choice.columns = {{u"g"_s, QString::number(i % 2)}};
            list.choices.push_back(choice);
        }
        m_form.lists.push_back(list);
        rows(-1, 0, 6 + upTo(8));
        return m_form;
    }

    int upTo(int below) { return int(m_random() % unsigned(below)); }

private:
    std::mt19937 m_random;
    Form m_form;

    /// An answer given before this row: rings cannot come up.
    QString reference()
    {
        std::vector<QString> names;
        for (const Node &node : m_form.nodes) {
            if (!node.isContainer())
                names.push_back(node.name);
        }
        return names.empty() ? u"1"_s : u"${"_s + names[size_t(upTo(int(names.size())))] + u'}';
    }
    QString repeat()
    {
        std::vector<QString> names;
        for (const Node &node : m_form.nodes) {
            if (node.type == Type::Repeat && node.end > 0)
                names.push_back(node.name);
        }
        return names.empty() ? QString() : u"${"_s + names[size_t(upTo(int(names.size())))] + u'}';
    }
    QString number(int depth = 0)
    {
        switch (upTo(depth > 2 ? 3 : 10)) {
        case 0: return QString::number(upTo(9));
        case 1:
        case 2: return reference();
        case 3: return u"sum("_s + reference() + u')';
        case 4: return u"("_s + number(depth + 1) + u" + "_s + number(depth + 1) + u')';
        case 5: return u"("_s + number(depth + 1) + u" - "_s + number(depth + 1) + u')';
        case 6: return u"coalesce("_s + reference() + u", "_s + number(depth + 1) + u')';
        case 7: return u"if("_s + truth(depth + 1) + u", "_s + number(depth + 1) + u", "_s + number(depth + 1) + u')';
        case 8: return u"count-selected("_s + reference() + u')';
        default: {
            const QString some = repeat();
            return some.isEmpty() ? u"2"_s : u"count("_s + some + u')';
        }
        }
    }
    QString truth(int depth = 0)
    {
        switch (upTo(depth > 2 ? 2 : 5)) {
        case 0: return number(depth + 1) + u" > "_s + number(depth + 1);
        case 1: return reference() + u" = ''"_s;
        case 2: return u"not("_s + truth(depth + 1) + u')';
        case 3: return u"("_s + truth(depth + 1) + (upTo(2) == 0 ? u" and "_s : u" or "_s) + truth(depth + 1) + u')';
        default: return u"selected("_s + reference() + u", 'c1')"_s;
        }
    }
    void rows(int parent, int depth, int count)
    {
        for (int i = 0; i < count; ++i) {
            Node node;
            node.name = u"n%1"_s.arg(m_form.nodes.size());
            node.parent = parent;
            node.row = int(m_form.nodes.size()) + 2;
            static const std::vector<Type> types{Type::Integer, Type::Integer, Type::Calculate, Type::Calculate, Type::SelectOne, Type::SelectMultiple, Type::Group, Type::Repeat};
            node.type = types[size_t(upTo(depth > 2 ? 6 : 8))];
            if (upTo(3) == 0)
                node.relevant = truth();
            if (node.type == Type::Calculate)
                node.calculation = upTo(4) == 0 ? truth() : number();
            if (node.type == Type::Integer && upTo(3) == 0)
                node.constraint = u". < "_s + number();
            if (node.type == Type::Integer && upTo(4) == 0)
                node.required = truth();
            if (node.type == Type::SelectOne || node.type == Type::SelectMultiple) {
                node.list = u"l"_s;
                if (upTo(2) == 0)
                    node.choiceFilter = u"g = "_s + number(2) + u" mod 2 or "_s + truth(2);
            }
            if (node.type == Type::Repeat && upTo(2) == 0)
                node.repeatCount = number() + u" mod 4"_s;
            const size_t at = m_form.nodes.size();
            m_form.nodes.push_back(node);
            if (node.isContainer())
                rows(int(at), depth + 1, 1 + upTo(5));
            m_form.nodes[at].end = int(m_form.nodes.size());
        }
    }
};

/// All that a person sees, as text.
QString seen(const Session &session)
{
    QString all;
    for (const Place &place : session.places()) {
        const Standing standing = session.standing(place);
        all += u"%1=%2 %3%4%5 %6\n"_s.arg(pathOf(session.form(), place), textOf(standing.answer))
                   .arg(int(standing.relevant)).arg(int(standing.required)).arg(int(standing.readOnly))
                   .arg(session.violation(place).value_or(QString()));
    }
    return all;
}

} // namespace

class TestRandomSessions : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void stepByStepIsWhatWorkingOutEverythingGives()
    {
        int steps = 0;
        int changes = 0;
        for (unsigned seed = 1; seed <= 400; ++seed) {
            RandomForm random(seed);
            const Form form = random.form();
            const test::FakeClock clock;
            const auto rules = std::make_shared<const Rulebook>(form);
            if (!rules->isGood())
                continue; // two rows may still make a ring through a group
            const auto session = Session::start(rules, {.clock = &clock, .language = {}, .username = {}, .deviceId = {}, .seed = {}});
            CHECK_OK(session);
            for (int step = 0; step < 30; ++step) {
                std::vector<Place> places;
                for (const Place &place : (*session)->places()) {
                    if (form.nodes[size_t(place.node)].type != Type::Calculate && form.nodes[size_t(place.node)].type != Type::Group)
                        places.push_back(place);
                }
                if (places.empty())
                    break;
                const Place place = places[size_t(random.upTo(int(places.size())))];
                const Node &node = form.nodes[size_t(place.node)];
                const QString before = seen(**session);
                Result<Changes> done;
                if (node.type == Type::Repeat) {
                    const bool whole = int(place.instances.size()) < (*session)->index().depth(place.node);
                    done = whole ? (*session)->addInstance(place) : (*session)->removeInstance(place);
                    if (!done)
                        continue; // repeat_count says how many there are
                } else if (node.type == Type::Integer) {
                    done = (*session)->set(place, random.upTo(4) == 0 ? QString() : QString::number(random.upTo(9) - 2));
                } else {
                    done = (*session)->set(place, u"c%1"_s.arg(random.upTo(4)));
                }
                CHECK_OK(done);
                ++steps;
                const QString after = seen(**session);
                if (before != after) {
                    QVERIFY2(!done->empty(), qPrintable(before + u"---\n"_s + after));
                    ++changes;
                }
                (*session)->recalculate();
                const QString anew = seen(**session);
                QVERIFY2(after == anew, qPrintable(u"seed %1, step %2 at %3\n%4---\n%5"_s.arg(seed).arg(step).arg(pathOf(form, place), after, anew)));
            }
        }
        QVERIFY2(steps > 3000 && changes > 1500, qPrintable(u"%1 steps, %2 changes"_s.arg(steps).arg(changes)));
    }

    /// A second reckoner that knows nothing of the first: sums and products of answers, worked out by hand.
    void arithmeticIsRight()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            Form form;
            struct Formula
            {
                int left;
                int right;
                char sign;
            };
            std::vector<Formula> formulas;
            const int answers = 3 + int(random() % 4);
            const int all = answers + 8;
            for (int i = 0; i < all; ++i) {
                Node node;
                node.name = u"x%1"_s.arg(i);
                node.row = i + 2;
                node.end = i + 1;
                node.type = i < answers ? Type::Decimal : Type::Calculate;
                if (i >= answers) {
                    const Formula formula{int(random() % unsigned(i)), int(random() % unsigned(i)), "+-*"[random() % 3]};
                    node.calculation = u"${x%1} %2 ${x%3}"_s.arg(formula.left).arg(QChar::fromLatin1(formula.sign)).arg(formula.right);
                    formulas.push_back(formula);
                }
                form.nodes.push_back(node);
            }
            const test::FakeClock clock;
            const auto session = Session::start(form, {.clock = &clock, .language = {}, .username = {}, .deviceId = {}, .seed = {}});
            CHECK_OK(session);
            std::vector<double> values(size_t(all), std::nan(""));
            for (int step = 0; step < 20; ++step) {
                const auto at = size_t(random() % unsigned(answers));
                const bool clear = random() % 5 == 0;
                const double value = double(int(random() % 41) - 20) / 4;
                CHECK_OK((*session)->set({int(at)}, clear ? QString() : QString::number(value)));
                values[at] = clear ? std::nan("") : value;
                for (size_t i = 0; i < formulas.size(); ++i) {
                    const double left = values[size_t(formulas[i].left)];
                    const double right = values[size_t(formulas[i].right)];
                    values[size_t(answers) + i] = formulas[i].sign == '+' ? left + right : formulas[i].sign == '-' ? left - right : left * right;
                }
                for (int i = 0; i < all; ++i) {
                    const Value got = (*session)->standing({i}).answer;
                    QCOMPARE(got, Value::ofNumber(values[size_t(i)]));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomSessions)
#include "tst_randomsessions.moc"
