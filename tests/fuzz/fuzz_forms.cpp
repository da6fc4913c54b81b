// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any table of text as a form: lines are rows, tabs part cells, a line that begins with '#' names the sheet of those
// after it. What is read without an error is written and read again, and has then as many questions.
#include "core/forms/lint.h"
#include "core/forms/reader.h"
#include "core/forms/writer.h"
#include "tests/support/xlsxbook.h"

#include <cstdlib>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray workbookOf(const QString &text)
{
    test::XlsxBook book;
    QList<QStringList> rows;
    const auto finish = [&] {
        if (!book.sheets.isEmpty())
            book.sheets.last().data = test::XlsxBook::rowsOf(rows);
        rows.clear();
    };
    book.sheets += test::XlsxBook::Sheet{u"survey"_s, {}, false};
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'#')) {
            rows += line.split(u'\t');
            continue;
        }
        finish();
        book.sheets += test::XlsxBook::Sheet{line.sliced(1), {}, false};
    }
    finish();
    return book.bytes();
}

/// Characters that XML cannot hold would only test our own table.
QString writable(QString text)
{
    for (QChar &c : text) {
        if ((c < u' ' && c != u'\t' && c != u'\n') || c.isSurrogate() || c.isNonCharacter())
            c = u'?';
    }
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = writable(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    const forms::Reading reading = forms::readWorkbook(workbookOf(text), forms::filesOf({{u"a.csv"_s, "name,label\nx,X\n"}}));
    for (const forms::Problem &problem : reading.problems) {
        if (problem.why.isEmpty() || problem.row < 0)
            std::abort();
    }
    if (!reading.isGood())
        return 0;
    (void)forms::lint(reading.form);
    const auto bytes = forms::workbookBytes(reading.form);
    if (!bytes)
        std::abort();
    const forms::Reading again = forms::readWorkbook(*bytes, forms::filesOf(reading.form.files));
    if (!again.isGood() || again.form.nodes.size() != reading.form.nodes.size() || again.form.lists.size() > reading.form.lists.size())
        std::abort();
    return 0;
}
