// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any XML as a section or a document, any bytes as a form: never a crash; what could be read is still sound XML when it
// is filled, and where nothing was filled no byte has changed.
#include "core/files/zip.h"
#include "core/filling/catalogue.h"
#include "core/filling/docxpart.h"
#include "core/filling/formfile.h"
#include "core/filling/hwpxpart.h"

#include <cstdlib>

using namespace axw;
using namespace axw::filling;
using namespace Qt::Literals::StringLiterals;

namespace {

const Values &values()
{
    static const Values all = [] {
        Values made;
        setValue(made, u"company.name"_s, u"한빛 <&> 😀\n둘째\t줄"_s);
        setList(made, u"tasks"_s, {{{u"tasks.name"_s, u"가"_s}}, {{u"tasks.name"_s, u"나"_s}}, {}, {{u"tasks.start"_s, u"1. 1."_s}}});
        setList(made, u"items"_s, {});
        return made;
    }();
    return all;
}

template<class SomePart>
void fill(const QByteArray &xml, const auto &how)
{
    const auto tree = XmlTree::read(xml, u"part"_s);
    if (!tree)
        return;
    Tally tally;
    SomePart part(*tree, u"part"_s, how);
    const QByteArray once = part.filled(values(), tally);
    const auto again = XmlTree::read(once, u"part"_s);
    if (!again)
        std::abort();
    if (tally.filled.all().isEmpty() && once != xml)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 3) {
    case 0:
        fill<HwpxPart>(bytes, 1);
        break;
    case 1:
        fill<DocxPart>(bytes, u"document"_s);
        break;
    default:
        if (const auto form = FormFile::read(bytes)) {
            (void)form->fields();
            (void)form->filled(values());
        }
    }
    return 0;
}
