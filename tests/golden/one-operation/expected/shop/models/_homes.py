"""Where every class of the API is, by its name: a module, and the class's own name where that is another."""

HOMES: dict[str, str] = {
    "GetRepairRequest": "..operations.get_repair",
    "Repair": ".repair",
    "RepairState": ".repair",
}
