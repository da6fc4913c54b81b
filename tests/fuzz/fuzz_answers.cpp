// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any table of text as the workbook of answers that a company sends back: lines are rows, tabs part cells. Half of the
// inputs get the hidden sheet of the form below, so that the cells are read as answers to it.
#include "core/base/clock.h"
#include "core/diagnosis/answersheet.h"
#include "core/forms/reader.h"
#include "tests/support/formbook.h"

#include <cstdlib>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

namespace {

const forms::Session &session()
{
    static const SystemClock clock;
    static const std::unique_ptr<forms::Session> one = [] {
        const forms::Reading reading = test::readForm(
            u"| survey |\n|| type | name | label | parameters |\n|| text | a | A | |\n|| integer | b | B | |\n|| select_one l | c | C | |\n"
            "|| select_multiple l | d | D | |\n|| rank l | e | E | |\n|| date | f | F | |\n|| time | g | G | |\n|| dateTime | h | H | |\n"
            "|| range | i | I | start=1 end=5 |\n|| geopoint | j | J | |\n|| acknowledge | k | K | |\n|| decimal | m | M | |\n"
            "| choices |\n|| list_name | name | label |\n|| l | x | 가, 나 |\n|| l | y | 다 |\n|| l | z | 다 |\n"_s);
        auto started = forms::Session::start(reading.form, {.clock = &clock, .language = {}, .username = {}, .deviceId = {}, .seed = {}}, false);
        if (!started)
            std::abort();
        return std::move(*started);
    }();
    return *one;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    for (QChar &c : text) { // characters that XML cannot hold would only test our own table
        if ((c < u' ' && c != u'\t' && c != u'\n') || c.isSurrogate() || c.isNonCharacter())
            c = u'?';
    }
    QList<QStringList> rows;
    for (const QString &line : text.split(u'\n'))
        rows += line.split(u'\t');
    test::XlsxBook book;
    if (data[0] % 2 == 0) {
        QList<QStringList> hidden{{u"axworkbench answers"_s, u"1"_s}, {u"form"_s, u"f"_s}, {u"version"_s, u"1"_s},
                                  {u"client"_s, u"00000000-0000-4000-8000-000000000001"_s}, {u"name"_s, u"한빛"_s}, {u"language"_s, u"ko"_s},
                                  {u"check"_s, u"x"_s}, {u"items"_s, u"12"_s}};
        for (int number = 1; number <= 12; ++number)
            hidden += QStringList{QString::number(number), QString(QChar(u"abcdefghijkm"[number - 1]))};
        book.sheets = {{u"답"_s, test::XlsxBook::rowsOf(QList<QStringList>{{u"번호"_s, u"질문"_s, u"답"_s, u"메모·근거"_s}} + rows), false},
                       {u"axworkbench"_s, test::XlsxBook::rowsOf(hidden), true}};
    } else {
        book.sheets = {{u"답"_s, test::XlsxBook::rowsOf({{u"번호"_s, u"질문"_s, u"답"_s, u"메모·근거"_s}}), false}, {u"axworkbench"_s, test::XlsxBook::rowsOf(rows), true}};
    }
    const auto returned = diagnosis::readAnswerSheet(book.bytes());
    if (!returned) {
        if (returned.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    for (const diagnosis::ReturnedRow &row : returned->rows) {
        const auto place = forms::placeOf(session().form(), row.path);
        if (!place || row.answer.text.isEmpty() || session().form().nodes[size_t(place->node)].isContainer())
            continue;
        const auto typed = diagnosis::typedAnswer(session(), *place, row.answer, Language::Korean, QDate(2026, 3, 4));
        // What is taken for an answer is one to the form.
        if (typed && !typed->code.isEmpty() && !forms::Session::read(session().form(), place->node, typed->code))
            std::abort();
    }
    return 0;
}
