// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as a condition of a form: it is said in words in both languages or stays a formula, and a form with it is
// printed blank.
#include "core/diagnosis/paperform.h"
#include "core/forms/conditionwords.h"
#include "tests/support/formbook.h"

#include <cstdlib>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const forms::Form form = test::readForm(u"| survey |\n|| type | name | label |\n|| select_one l | a | ${b} |\n|| integer | b | %1 |\n|| text | c | C |\n"
                                                   "|| select_multiple l | d | D |\n|| acknowledge | e | E |\n| choices |\n|| list_name | name | label |\n|| l | x | %2 |\n"_s)
                                        .form;
    static const std::vector<QString> numbers{u"1"_s, u"2"_s, {}, u"3.1"_s, u"4"_s};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Language language : {Language::Korean, Language::English})
        (void)forms::conditionWords(form, numbers, text, language);
    forms::Form changed = form;
    changed.nodes[0].relevant = text;
    changed.nodes[1].required = text;
    changed.nodes[2].label = {{QString(), text}};
    changed.nodes[3].readOnly = text;
    if (diagnosis::paperForm(changed).questions != 5)
        std::abort();
    return 0;
}
